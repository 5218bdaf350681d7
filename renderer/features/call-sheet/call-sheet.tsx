import type { NoteView } from '#shared/ipc/note-view'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'
import { DialogFrame } from '../../components/dialog.tsx'
import { runCommand } from '../../state/run-command.ts'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'
import { CallAddress } from './call-address.tsx'
import styles from './call-sheet.module.css'
import { OpenCall } from './open-call.tsx'

interface CallSheetProps {
  /** The call, with what to say. */
  readonly note: NoteView
  readonly onClose: () => void
  readonly onOpenCard: (cardId: string) => void
  /** Opens the text of the call sheet among the templates. */
  readonly onEditWording: () => void
  /** Called once the call goes to somebody else, or is to be a note. */
  readonly onReaddressed: () => void
}

/** Shows all that is needed during a call, over the whole window, and records what came of it. */
export function CallSheet({ note, onClose, onOpenCard, onEditWording, onReaddressed }: CallSheetProps) {
  const { cardId } = note
  const { data: view, failure: cardFailure } = useRoute(
    'cards.get',
    { cardId },
    { refetchOn: ['board.changed'] },
  )
  const { data: settings, failure: settingsFailure } = useRoute('settings.get', {})
  // A card that is deleted meanwhile stays on the screen with what was typed.
  useReportedFailure(view === null ? (cardFailure ?? settingsFailure) : null, onClose)
  const readdress = async (change: { readonly personId: Id } | { readonly channel: Channel }) => {
    const own = { template: null, tone: null, wording: null } as const
    const result = await runCommand(
      { type: 'choose-note', key: note.key, ...own, ...change },
      { show: 'failure' },
    )
    if (result.ok) onReaddressed()
  }
  // The dialog takes its name from the heading, which has to be there from the start.
  if (!view || !settings) return null
  return (
    <DialogFrame place="full" onClose={onClose} closesOutside={false} className={styles.sheet}>
      <OpenCall
        note={note}
        view={view}
        settings={settings}
        onDone={onClose}
        onOpenCard={() => onOpenCard(cardId)}
        onEditWording={onEditWording}
        address={
          <CallAddress
            note={note}
            onChoosePerson={(personId) => void readdress({ personId })}
            onChooseChannel={(channel) => void readdress({ channel })}
            onNamed={onReaddressed}
          />
        }
      />
    </DialogFrame>
  )
}
