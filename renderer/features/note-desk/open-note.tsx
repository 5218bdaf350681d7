import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import type { MenuEntry } from '../../components/menu.tsx'
import { type CommandResult, runCommand } from '../../state/run-command.ts'
import { beforeCopy, gapsIn } from './before-copy.ts'
import { mailLink } from './mail-link.ts'
import { NoteAside } from './note-aside.tsx'
import { NoteBanners } from './note-banners.tsx'
import styles from './note-desk.module.css'
import { NoteFooter } from './note-footer.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { useCopied } from './use-copied.ts'
import type { Desk } from './use-note.ts'

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
  const { text, isOwn, keeping, keeper } = desk
  const body = useRef<HTMLTextAreaElement>(null)
  const copied = useCopied()
  const [refusal, setRefusal] = useState<string | null>(null)
  const isClosed = note.closedBecause !== null
  const mail = note.channel === 'email' && note.person ? mailLink(note.person.email, text) : null

  const copyNote = async (): Promise<void> => {
    if (!(await copied.copy(text.body))) body.current?.select()
  }
  useCopyKeys(() => void copyNote())

  const finish = async (run: () => Promise<CommandResult>): Promise<void> => {
    await keeper.stop()
    const result = await run()
    if (result.ok) return onDone()
    setRefusal(result.error.message)
    if (isOwn) keeper.keep(text)
  }
  const markSent = () =>
    runCommand(
      {
        type: 'mark-sent',
        key: note.key,
        as: 'sent',
        at: null,
        channel: note.channel,
        subject: text.subject,
        text: text.body,
      },
      { tell: 'done' },
    )

  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <NoteBanners
            closedBecause={note.closedBecause}
            failure={refusal ?? desk.failure}
            unkept={unkept ?? (keeping.kind === 'failed' ? keeping.why : null)}
            copyFailed={copied.failed}
            onKeepAgain={onKeepAgain}
            onLetGo={onDone}
          />
          <NoteSheet
            note={note}
            text={text}
            keeping={keeping}
            isOwn={isOwn}
            bodyRef={body}
            onEdit={desk.edit}
            onLeave={() => void keeper.flush()}
            onCopySubject={() => void copied.copy(text.subject)}
          />
        </div>
        <NoteAside
          findings={beforeCopy({ missing: note.missing, written: note.body, body: text.body })}
          onShow={({ from, to }) => {
            body.current?.focus()
            body.current?.setSelectionRange(from, to)
          }}
          onOpenCard={onOpenCard}
        />
      </div>
      <NoteFooter
        isCopied={copied.justNow}
        word={footWord({ isCopied: copied.ever, isClosed, hasGaps: gapsIn(text.body).length > 0 })}
        mail={mail}
        isClosed={isClosed}
        more={moreEntries({ desk, note, finish })}
        onCopy={() => void copyNote()}
        onMail={() => mail?.leavesOutBody && void copyNote()}
        onSent={() => void finish(markSent)}
      />
    </>
  )
}

function footWord(now: { isCopied: boolean; isClosed: boolean; hasGaps: boolean }): string {
  if (!now.isCopied) return 'Nothing leaves this machine until you send it.'
  if (now.hasGaps) return 'On the clipboard, with words still in brackets.'
  return now.isClosed ? 'On the clipboard.' : 'On the clipboard. Once it has gone out, mark it as sent.'
}

function moreEntries(on: {
  desk: Desk
  note: NoteView
  finish: (run: () => Promise<CommandResult>) => Promise<void>
}): readonly MenuEntry[] {
  const { desk, note, finish } = on
  const { key } = note
  if (note.closedBecause !== null) return []
  const again: MenuEntry = {
    id: 'again',
    name: 'Start again from the template',
    run: () => void desk.startAgain(),
  }
  return [
    {
      id: 'snooze',
      name: 'Snooze until tomorrow',
      run: () =>
        void finish(async () => {
          if (desk.isOwn) await runCommand({ type: 'keep-draft', key, draft: desk.text }, { tell: 'nothing' })
          return runCommand({ type: 'snooze-follow-up', key, until: null }, { tell: 'done' })
        }),
    },
    {
      id: 'skip',
      name: 'Skip this step',
      run: () => void finish(() => runCommand({ type: 'skip-follow-up', key }, { tell: 'done' })),
    },
    ...(desk.isOwn ? [again] : []),
  ]
}

/** Ctrl+Enter, or Command+Enter, copies from anywhere on the desk. */
function useCopyKeys(copy: () => void): void {
  const onKeys = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    copy()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeys(event)
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
