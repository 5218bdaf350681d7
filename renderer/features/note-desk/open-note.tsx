import { useRef, useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import type { NoteView } from '#shared/ipc/note-view'
import { countNoteWords } from '#shared/notes/check/reading/words'
import { canReply } from '#shared/rules/can-reply'
import type { MenuEntry } from '../../components/menu.tsx'
import { useAskReply } from '../../forms/reply-context.ts'
import { NoteAside } from './aside/note-aside.tsx'
import { NoteDetails } from './aside/note-details.tsx'
import { ReadBefore } from './aside/read-before.tsx'
import { RemarkSection } from './aside/remark-section.tsx'
import { NoteChoiceBar } from './choice/note-choice-bar.tsx'
import { useNoteChoice } from './choice/use-note-choice.ts'
import { createMailLink } from './mail-link.ts'
import { NoteBanners } from './note-banners.tsx'
import styles from './note-desk.module.css'
import { NoteFooter } from './note-footer.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { useFindingActions } from './use-finding-actions.ts'
import type { NoteDeskState } from './use-note.ts'
import { type NoteActions, useNoteActions } from './use-note-actions.ts'
import { useNoteCheck } from './use-note-check.ts'

interface OpenNoteProps {
  readonly desk: NoteDeskState
  readonly note: DeskNote
  /** Why the draft could not be saved when the user closed the desk; null if no such attempt has failed. */
  readonly saveFailure: string | null
  readonly onRetrySave: () => void
  /** Called once the note was sent, skipped or snoozed. */
  readonly onDone: () => void
  /** Closes the desk without saving the draft again. */
  readonly onDiscardDraft: () => void
  /** Null if the card cannot be opened from here. */
  readonly onOpenCard: (() => void) | null
  readonly onEditWording: (note: NoteView) => void
  /** Called when the user would rather call. */
  readonly onCall: () => void
}

/**
 * Shows the note desk once its note is loaded: banners, the text, the findings next to it, and the actions
 * below.
 */
export function OpenNote(props: OpenNoteProps) {
  const { desk, note, saveFailure, onRetrySave, onDone, onDiscardDraft, onOpenCard, onEditWording, onCall } =
    props
  const { text, draftStatus, autosave } = desk
  const actions = useNoteActions({ desk, note, onDone })
  const choices = useNoteChoice(desk, { note, onCall })
  const { bodyRef, clipboard } = actions
  const subjectRef = useRef<HTMLInputElement>(null)
  const checked = useNoteCheck(note, text)
  const { onAdd, ...findingActions } = useFindingActions({ desk, note, bodyRef, subjectRef })
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <NoteBanners
            warning={note.warning}
            closedBecause={note.closedReason}
            failure={actions.refusal ?? choices.refusal ?? desk.failure}
            saveFailure={saveFailure ?? (draftStatus.kind === 'failed' ? draftStatus.message : null)}
            hasCopyFailed={clipboard.hasFailed}
            onRetrySave={onRetrySave}
            onDiscardDraft={() => void autosave.stop().then(onDiscardDraft)}
          />
          <NoteChoiceBar note={note} choices={choices} />
          <NoteSheet
            note={note}
            choices={choices}
            text={text}
            draftStatus={draftStatus}
            isDraft={desk.isDraft}
            findings={checked?.findings ?? []}
            bodyRef={bodyRef}
            subjectRef={subjectRef}
            onEdit={desk.edit}
            onLeave={() => void autosave.flush()}
            onCopySubject={() => void actions.copySubject()}
            onNamed={() => void desk.reload()}
          />
        </div>
        <NoteAside
          checked={checked}
          wordCount={countNoteWords(text.body)}
          {...findingActions}
          onOpenCard={onOpenCard}
          before={<RemarkSection note={note} body={text.body} />}
          after={
            <>
              <NoteDetails note={note} body={text.body} onAdd={onAdd} />
              <ReadBefore note={note} />
            </>
          }
        />
      </div>
      <OpenNoteFooter
        desk={desk}
        note={note}
        actions={actions}
        onEditWording={() => void autosave.flush().then(() => onEditWording(note))}
        toFix={checked?.findings.filter(({ level }) => level === 'fix').length ?? 0}
      />
    </>
  )
}

/** Shows the actions that apply to this note. */
function OpenNoteFooter({
  desk,
  note,
  actions,
  toFix,
  onEditWording,
}: {
  desk: NoteDeskState
  note: DeskNote
  actions: NoteActions
  /** How many findings are to be fixed. */
  toFix: number
  onEditWording: () => void
}) {
  const [isMailTooLong, setMailTooLong] = useState(false)
  const isClosed = note.closedReason !== null
  const mail = note.channel === 'email' && note.person ? createMailLink(note.person.email, desk.text) : null
  const { clipboard } = actions
  const askReply = useAskReply()
  const editWording: MenuEntry = { id: 'wording', name: 'Edit this wording', run: onEditWording }
  return (
    <NoteFooter
      isCopied={clipboard.hasJustCopied}
      hint={chooseHint({ isCopied: clipboard.hasCopied, isMailTooLong, isClosed, toFix })}
      mail={mail}
      isClosed={isClosed}
      more={[...listMenuEntries(desk, { note, actions }), ...(isClosed ? [] : [editWording])]}
      onCopy={() => {
        setMailTooLong(false)
        void actions.copyNote()
      }}
      onMail={() => {
        // A long note does not fit into the link to the mail program, so it is copied for the user to paste.
        if (mail?.leavesOutBody) void actions.copyNote().then(setMailTooLong)
      }}
      onSent={() => void actions.markSent()}
      onReply={
        !isClosed && canReply(note)
          ? () => void desk.autosave.flush().then(() => askReply(note.cardId))
          : null
      }
    />
  )
}

/** Returns what the user should do next, or what has just happened. */
function chooseHint(state: {
  isCopied: boolean
  isMailTooLong: boolean
  isClosed: boolean
  toFix: number
}): string {
  const { isCopied, isMailTooLong, isClosed, toFix } = state
  const things = toFix === 1 ? '1 thing' : `${toFix} things`
  if (isMailTooLong)
    return 'The note is too long for a mail link. It’s on the clipboard, so paste it into the email.'
  if (!isCopied && toFix > 0) return `${things} to fix before you send it.`
  if (!isCopied) return 'Nothing leaves this machine until you send it.'
  if (toFix > 0) return `Copied, with ${things} still to fix.`
  return isClosed ? 'Copied.' : 'Copied. Once you’ve sent it, mark it as sent.'
}

/** Lists the less frequent actions, for the menu. */
function listMenuEntries(
  desk: NoteDeskState,
  { note, actions }: { readonly note: DeskNote; readonly actions: NoteActions },
): readonly MenuEntry[] {
  const copyAll: MenuEntry = {
    id: 'copy-all',
    name: 'Copy subject and note',
    run: () => void actions.copyAll(),
  }
  const restart: MenuEntry = {
    id: 'again',
    name: 'Start over from the template',
    run: () => void desk.restartFromTemplate(),
  }
  const copies = note.form === 'mail' ? [copyAll] : []
  if (note.closedReason !== null) return copies
  return [
    ...copies,
    // The step before an interview is to prepare for it, whatever becomes of this note.
    ...(note.step === 'prepare' ? [] : listDelays(actions)),
    ...(desk.isDraft ? [restart] : []),
  ]
}

function listDelays(actions: NoteActions): readonly MenuEntry[] {
  return [
    { id: 'snooze', name: 'Snooze until tomorrow', run: () => void actions.snooze() },
    { id: 'skip', name: 'Skip this step', run: () => void actions.skip() },
  ]
}
