import { type FormEvent, type ReactNode, useId, useRef } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { NoteView } from '#shared/ipc/note-view'
import type { Settings } from '#shared/model/settings'
import { canReply } from '#shared/rules/can-reply'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { focusUnfinishedField } from '../../components/dates/focus-unfinished-field.ts'
import type { MenuEntry } from '../../components/menu.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAskReply } from '../../forms/reply-context.ts'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { runCommand } from '../../state/run-command.ts'
import { useRoute } from '../../state/use-route.ts'
import { CallFooter } from './call-footer.tsx'
import { CallHeader } from './call-header.tsx'
import { CallFacts, CallLines } from './call-lines.tsx'
import { CallNumber } from './call-number.tsx'
import styles from './call-sheet.module.css'
import { parseCallScript } from './parse-call-script.ts'
import { useCall } from './use-call.ts'

interface OpenCallProps {
  readonly note: NoteView
  readonly view: CardView
  readonly settings: Settings
  readonly onDone: () => void
  readonly onOpenCard: () => void
  readonly onEditWording: () => void
  /** To whom it goes and how. */
  readonly address: ReactNode
}

/** The call sheet once its card is loaded. */
export function OpenCall(props: OpenCallProps) {
  const { note, view, settings, onDone, onOpenCard, onEditWording, address } = props
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const call = useCall({ note, view, settings, onDone })
  const { entry, person } = call
  const askReply = useAskReply()
  const script = parseCallScript(note.body)
  useRetrySubmit(formId, call.refusal)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A date or time that could not be understood is not a value, so submitting would silently drop it.
    if (focusUnfinishedField(event.currentTarget)) return
    void call.save()
  }
  return (
    <form
      id={formId}
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={submit}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        // A button that has the focus would be pressed as well.
        event.preventDefault()
        event.stopPropagation()
        form.current?.requestSubmit()
      }}
    >
      <div>
        <CallHeader
          note={note}
          more={[
            ...(canReply(note)
              ? [{ id: 'reply', name: 'They replied …', run: () => askReply(note.cardId) }]
              : []),
            ...listMenuEntries(note.key, onDone),
            { id: 'wording', name: 'Edit this call sheet', run: onEditWording },
          ]}
          onOpenCard={onOpenCard}
          onClose={onDone}
        />
        {address}
      </div>
      <div className={styles.banners}>
        {call.isRestored && <RestoredNotice onDiscard={call.discard} />}
        {call.refusal?.field === null && (
          <Banner
            kind="error"
            actions={
              call.refusal.canSaveAnyway && (
                <Button size="small" onPress={() => void call.save({ withoutFollowUp: true })}>
                  Save to the card
                </Button>
              )
            }
          >
            {call.refusal.message}
          </Banner>
        )}
      </div>
      <div className={styles.main}>
        <section className={styles.talk} aria-label="What to say">
          <CallNumber
            cardId={note.cardId}
            person={person}
            timeThere={call.timeThere}
            reason={note.reason}
            warning={note.warning}
          />
          {entry.outcome === 'voicemail' ? (
            <VoicemailLines followUpKey={note.key} />
          ) : (
            <CallLines label="Your lines" script={script} />
          )}
          <CallFacts facts={call.facts} />
        </section>
        <section className={styles.listen} aria-label="Their answer">
          <TextField
            label="What they say"
            description="kept as you type"
            multiline
            className={styles.words}
            value={entry.words}
            error={call.errorAt('words')}
            onChange={(words) => call.set({ words })}
          />
        </section>
      </div>
      <CallFooter
        entry={entry}
        outcomes={call.outcomes}
        today={call.today}
        next={call.next}
        errorAt={call.errorAt}
        onChange={call.set}
      />
    </form>
  )
}

/** Shows what to say on a voicemail, once it is loaded. */
function VoicemailLines({ followUpKey }: { readonly followUpKey: string }) {
  const { data: voicemail } = useRoute('notes.get', { key: followUpKey, fresh: true, form: 'voicemail' })
  return voicemail && <CallLines label="Your voicemail" script={parseCallScript(voicemail.body)} />
}

/** Lists the ways to put the call off, for the menu. */
function listMenuEntries(key: string, onDone: () => void): readonly MenuEntry[] {
  const run = async (command: Parameters<typeof runCommand>[0]) => {
    const result = await runCommand(command)
    if (result.ok) onDone()
  }
  return [
    {
      id: 'snooze',
      name: 'Snooze until tomorrow',
      run: () => void run({ type: 'snooze-follow-up', key, until: null }),
    },
    { id: 'skip', name: 'Skip this step', run: () => void run({ type: 'skip-follow-up', key }) },
  ]
}
