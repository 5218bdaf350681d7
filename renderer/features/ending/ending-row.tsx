import { Check, Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EndingLine } from '#shared/ipc/ending-view'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { showToast } from '../../components/toasts.ts'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { useRoute } from '../../state/use-route.ts'
import styles from './ending.module.css'
import type { CopiedNotes } from './use-copied-notes.ts'

interface RowProps {
  readonly line: EndingLine
  readonly children?: ReactNode
}

/** A line with its mark: a circle, or a tick once it is done. */
function Row({ line: { title, company, isDone }, children }: RowProps) {
  return (
    <li className={styles.row} data-done={isDone || undefined}>
      <span className={styles.mark}>{isDone && <Icon icon={Check} size={14} />}</span>
      <p className={styles.what}>
        <b dir="auto">{title}</b> <bdi className={styles.company}>{company}</bdi>
        {isDone && <span className="visually-hidden">, done</span>}
      </p>
      {!isDone && <span className={styles.actions}>{children}</span>}
    </li>
  )
}

interface NoteRowProps {
  readonly line: EndingLine
  readonly copied: CopiedNotes
  readonly onOpen: (key: string) => void
}

/** A note to write or a call to make. A note can be copied as it is. */
export function NoteRow({ line, copied, onOpen }: NoteRowProps) {
  const { key, title, company, isDone, isCall } = line
  const name = `${title}, ${company}`
  return (
    <Row line={line}>
      {!isDone && !isCall && <CopyButton line={line} copied={copied} onOpen={onOpen} />}
      <Button
        look={isCall ? 'plain' : 'quiet'}
        size="small"
        aria-label={`${isCall ? 'Call' : 'Write'}: ${name}`}
        onPress={() => onOpen(key)}
      >
        {isCall ? 'Call' : 'Write'}
      </Button>
    </Row>
  )
}

/** Loads the note ahead, because the clipboard can only be written at once after the press. */
function CopyButton({ line: { key, title, company }, copied, onOpen }: NoteRowProps) {
  const { data: note } = useRoute('notes.get', { key, fresh: false }, { refetchOn: ['board.changed'] })
  const isCopied = copied.notes.some((one) => one.key === key)
  const copy = async () => {
    if (note === null) return
    const outcome = await copied.copy(note)
    if (outcome === 'copied') return
    onOpen(key)
    if (outcome === 'to-fix') showToast({ text: 'There’s something to fix in this note first.' })
    else showToast({ kind: 'failed', text: 'The note couldn’t be copied. Select it here and copy it.' })
  }
  return (
    <Button
      size="small"
      icon={isCopied ? Check : Copy}
      isDisabled={note === null}
      aria-label={`${isCopied ? 'Copied' : 'Copy note'}: ${title}, ${company}`}
      onPress={() => void copy()}
    >
      {isCopied ? 'Copied' : 'Copy note'}
    </Button>
  )
}

interface PromiseRowProps {
  readonly line: EndingLine
  readonly onOpenCard: (cardId: string) => void
}

/** Something the user promised, to look up on its card or to tick off. */
export function PromiseRow({ line, onOpenCard }: PromiseRowProps) {
  const { key, cardId, title } = line
  return (
    <Row line={line}>
      <Button size="small" aria-label={`Done: ${title}`} onPress={() => void actOnFollowUp('done', key)}>
        Done
      </Button>
      <Button look="quiet" size="small" aria-label={`Open: ${title}`} onPress={() => onOpenCard(cardId)}>
        Open
      </Button>
    </Row>
  )
}
