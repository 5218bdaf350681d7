import type { NoteView } from '#shared/ipc/note-view'
import type { MenuEntry } from '../../components/menu.tsx'
import { beforeCopy, gapsIn } from './before-copy.ts'
import { mailLink } from './mail-link.ts'
import { NoteAside } from './note-aside.tsx'
import { NoteBanners } from './note-banners.tsx'
import styles from './note-desk.module.css'
import { NoteFooter } from './note-footer.tsx'
import { NoteSheet } from './note-sheet.tsx'
import type { Desk } from './use-note.ts'
import { type NoteActions, useNoteActions } from './use-note-actions.ts'

interface OpenNoteProps {
  readonly desk: Desk
  readonly note: NoteView
  /** Why closing could not keep the draft; null while all is well. */
  readonly unkept: string | null
  readonly onKeepAgain: () => void
  /** Leaves without another look at the draft. */
  readonly onDone: () => void
  readonly onOpenCard: (() => void) | null
}

export function OpenNote({ desk, note, unkept, onKeepAgain, onDone, onOpenCard }: OpenNoteProps) {
  const { text, keeping, keeper } = desk
  const actions = useNoteActions({ desk, note, onDone })
  const { body, copied } = actions
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <NoteBanners
            early={note.early}
            closedBecause={note.closedBecause}
            failure={actions.refusal ?? desk.failure}
            unkept={unkept ?? (keeping.kind === 'failed' ? keeping.why : null)}
            copyFailed={copied.failed}
            onKeepAgain={onKeepAgain}
            onLetGo={onDone}
          />
          <NoteSheet
            note={note}
            text={text}
            keeping={keeping}
            isOwn={desk.isOwn}
            bodyRef={body}
            onEdit={desk.edit}
            onLeave={() => void keeper.flush()}
            onCopySubject={() => void copied.copy(text.subject)}
            onNamed={() => void desk.reload()}
          />
        </div>
        <NoteAside
          findings={beforeCopy({
            missing: note.missing,
            written: note.body,
            body: text.body,
            isCall: note.channel === 'phone',
          })}
          onShow={({ from, to }) => {
            body.current?.focus()
            body.current?.setSelectionRange(from, to)
          }}
          onOpenCard={onOpenCard}
        />
      </div>
      <Foot desk={desk} note={note} actions={actions} />
    </>
  )
}

function Foot({ desk, note, actions }: { desk: Desk; note: NoteView; actions: NoteActions }) {
  const isClosed = note.closedBecause !== null
  const isCall = note.channel === 'phone'
  const mail = note.channel === 'email' && note.person ? mailLink(note.person.email, desk.text) : null
  const { copied } = actions
  return (
    <NoteFooter
      isCopied={copied.justNow}
      word={footWord({ isCopied: copied.ever, isClosed, isCall, hasGaps: gapsIn(desk.text.body).length > 0 })}
      mail={mail}
      isClosed={isClosed}
      isCall={isCall}
      more={isClosed ? [] : moreEntries(desk, actions, isCall)}
      onCopy={() => void actions.copyNote()}
      onMail={() => mail?.leavesOutBody && void actions.copyNote()}
      onSent={() => void actions.markSent()}
    />
  )
}

function footWord(now: { isCopied: boolean; isClosed: boolean; isCall: boolean; hasGaps: boolean }): string {
  if (!now.isCopied && now.isCall) return 'Once you have called, mark it as called.'
  if (!now.isCopied) return 'Nothing leaves this machine until you send it.'
  if (now.hasGaps) return 'On the clipboard, with words still in brackets.'
  if (now.isClosed || now.isCall) return 'On the clipboard.'
  return 'On the clipboard. Once it has gone out, mark it as sent.'
}

function moreEntries(desk: Desk, actions: NoteActions, isCall: boolean): readonly MenuEntry[] {
  const again: MenuEntry = {
    id: 'again',
    name: 'Start again from the template',
    run: () => void desk.startAgain(),
  }
  const tried: readonly MenuEntry[] = [
    { id: 'rang', name: 'Nobody picked up', run: () => void actions.markTried('rang') },
    { id: 'voicemail', name: 'Left a voicemail', run: () => void actions.markTried('voicemail') },
  ]
  return [
    ...(isCall ? tried : []),
    { id: 'snooze', name: 'Snooze until tomorrow', run: () => void actions.snooze() },
    { id: 'skip', name: 'Skip this step', run: () => void actions.skip() },
    ...(desk.isOwn ? [again] : []),
  ]
}
