import type { NoteView } from '#shared/ipc/note-view'
import type { MenuEntry } from '../../components/menu.tsx'
import { checkNote, findPlaceholders } from './check-note.ts'
import { createMailLink } from './mail-link.ts'
import { NoteAside } from './note-aside.tsx'
import { NoteBanners } from './note-banners.tsx'
import styles from './note-desk.module.css'
import { NoteFooter } from './note-footer.tsx'
import { NoteSheet } from './note-sheet.tsx'
import type { NoteDeskState } from './use-note.ts'
import { type NoteActions, useNoteActions } from './use-note-actions.ts'

interface OpenNoteProps {
  readonly desk: NoteDeskState
  readonly note: NoteView
  /** Why the draft could not be saved when the user closed the desk; null if no such attempt has failed. */
  readonly saveFailure: string | null
  readonly onRetrySave: () => void
  /** Closes the desk without saving the draft again. */
  readonly onDone: () => void
  /** Null if the card cannot be opened from here. */
  readonly onOpenCard: (() => void) | null
}

/**
 * Shows the note desk once its note is loaded: banners, the text, the findings next to it, and the actions
 * below.
 */
export function OpenNote({ desk, note, saveFailure, onRetrySave, onDone, onOpenCard }: OpenNoteProps) {
  const { text, draftStatus, autosave } = desk
  const actions = useNoteActions({ desk, note, onDone })
  const { bodyRef, clipboard } = actions
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <NoteBanners
            warning={note.warning}
            closedBecause={note.closedReason}
            failure={actions.refusal ?? desk.failure}
            saveFailure={saveFailure ?? (draftStatus.kind === 'failed' ? draftStatus.message : null)}
            hasCopyFailed={clipboard.hasFailed}
            onRetrySave={onRetrySave}
            onDiscardDraft={onDone}
          />
          <NoteSheet
            note={note}
            text={text}
            draftStatus={draftStatus}
            isDraft={desk.isDraft}
            bodyRef={bodyRef}
            onEdit={desk.edit}
            onLeave={() => void autosave.flush()}
            onCopySubject={() => void clipboard.copy(text.subject)}
            onNamed={() => void desk.reload()}
          />
        </div>
        <NoteAside
          findings={checkNote({
            missing: note.missing,
            written: note.body,
            body: text.body,
            isCall: note.channel === 'phone',
          })}
          onShow={({ from, to }) => {
            bodyRef.current?.focus()
            bodyRef.current?.setSelectionRange(from, to)
          }}
          onOpenCard={onOpenCard}
        />
      </div>
      <OpenNoteFooter desk={desk} note={note} actions={actions} />
    </>
  )
}

/** Shows the actions that apply to this note. */
function OpenNoteFooter({
  desk,
  note,
  actions,
}: {
  desk: NoteDeskState
  note: NoteView
  actions: NoteActions
}) {
  const isClosed = note.closedReason !== null
  const isCall = note.channel === 'phone'
  const mail = note.channel === 'email' && note.person ? createMailLink(note.person.email, desk.text) : null
  const { clipboard } = actions
  return (
    <NoteFooter
      isCopied={clipboard.hasJustCopied}
      hint={chooseHint({
        isCopied: clipboard.hasCopied,
        isClosed,
        isCall,
        hasPlaceholders: findPlaceholders(desk.text.body).length > 0,
      })}
      mail={mail}
      isClosed={isClosed}
      isCall={isCall}
      more={isClosed ? [] : listMenuEntries(desk, actions, isCall)}
      onCopy={() => void actions.copyNote()}
      // A long note does not fit into the link to the mail program, so it is copied for the user to paste.
      onMail={() => mail?.leavesOutBody && void actions.copyNote()}
      onSent={() => void actions.markSent()}
    />
  )
}

/** Returns what the user should do next, or what has just happened. */
function chooseHint(state: {
  isCopied: boolean
  isClosed: boolean
  isCall: boolean
  hasPlaceholders: boolean
}): string {
  if (!state.isCopied && state.isCall) return 'Once you have called, mark it as called.'
  if (!state.isCopied) return 'Nothing leaves this machine until you send it.'
  if (state.hasPlaceholders) return 'On the clipboard, with words still in brackets.'
  if (state.isClosed || state.isCall) return 'On the clipboard.'
  return 'On the clipboard. Once it has gone out, mark it as sent.'
}

/** Lists the less frequent actions, for the menu. */
function listMenuEntries(desk: NoteDeskState, actions: NoteActions, isCall: boolean): readonly MenuEntry[] {
  const restart: MenuEntry = {
    id: 'again',
    name: 'Start again from the template',
    run: () => void desk.restartFromTemplate(),
  }
  const callAttempts: readonly MenuEntry[] = [
    { id: 'rang', name: 'Nobody picked up', run: () => void actions.recordCallAttempt('rang') },
    { id: 'voicemail', name: 'Left a voicemail', run: () => void actions.recordCallAttempt('voicemail') },
  ]
  return [
    ...(isCall ? callAttempts : []),
    { id: 'snooze', name: 'Snooze until tomorrow', run: () => void actions.snooze() },
    { id: 'skip', name: 'Skip this step', run: () => void actions.skip() },
    ...(desk.isDraft ? [restart] : []),
  ]
}
