import { Check } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import type { NoteDetail } from '#shared/ipc/note-view'
import { isToldIn } from '#shared/notes/check/is-told-in'
import { parsePhrase, remarkFrame, toMidSentence } from '#shared/text/phrases/phrase'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import type { SaveRefusal } from '../../../state/save-refusal.ts'
import { useFormats } from '../../../state/use-board.ts'
import { describeRead } from './describe-read.ts'
import styles from './note-details.module.css'
import { saveRemark } from './save-remark.ts'

interface NoteDetailsProps {
  readonly note: DeskNote
  /** The text on the desk. */
  readonly body: string
  /** Adds a sentence to the text. */
  readonly onAdd: (sentence: string) => void
}

/** Lists what the card has for the note, with what became of each. Shows nothing if it has nothing. */
export function NoteDetails({ note, body, onAdd }: NoteDetailsProps) {
  const headingId = useId()
  const formats = useFormats()
  const { details, remarkInterviewId, remark, closedReason } = note
  // What was read does not change with each key.
  const reads = useMemo(
    () => new Map(details.map(({ text }) => [text, describeRead(text, note, formats)])),
    [details, note, formats],
  )
  if (closedReason !== null || details.length === 0) return null

  const findUse = ({ text, kind }: NoteDetail): (() => Promise<SaveRefusal | null>) | null => {
    if (kind === 'bring')
      return async () => {
        onAdd(`I'd bring ${text}.`)
        return null
      }
    // A line that would break the sentence can only be worked in by hand.
    return kind === 'said' && remarkInterviewId !== null && remark === '' && fitsSentence(text)
      ? () => saveRemark(note, { part: 'text', typed: toMidSentence(text), seen: '' })
      : null
  }

  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        From your notes
      </h3>
      <ul>
        {details.map((detail) => {
          const isTold = isToldIn(detail.text, body)
          return (
            <Detail
              key={`${detail.kind} ${detail.text}`}
              detail={detail}
              isTold={isTold}
              use={isTold ? 'In the note' : reads.get(detail.text) || 'Not used yet'}
              onUse={isTold ? null : findUse(detail)}
            />
          )
        })}
      </ul>
    </section>
  )
}

interface DetailProps {
  readonly detail: NoteDetail
  /** True if the note says it. */
  readonly isTold: boolean
  /** What became of it, in words. */
  readonly use: string
  /** Puts the line into the note; null if it doesn’t fit, or is there. */
  readonly onUse: (() => Promise<SaveRefusal | null>) | null
}

const beginnings: Readonly<Record<NoteDetail['kind'], string>> = {
  said: '',
  promised: 'You promised: ',
  strength: '',
  bring: 'I’d bring ',
}

/** Shows one thing that the card has for the note, with a button if it fits the text as it is. */
function Detail({ detail: { text, kind }, isTold, use, onUse }: DetailProps) {
  const [refusal, setRefusal] = useState<SaveRefusal | null>(null)
  return (
    <li className={styles.detail}>
      <div className={styles.about}>
        <p dir="auto">
          {beginnings[kind]}
          {text}
        </p>
        <p className={styles.use}>
          {isTold && <Icon icon={Check} className={styles.tick} />}
          {use}
        </p>
      </div>
      {onUse && (
        <Button
          size="small"
          aria-label={`${kind === 'bring' ? 'Add' : 'Use'} “${text}”`}
          onPress={() => void onUse().then(setRefusal)}
        >
          {kind === 'bring' ? 'Add' : 'Use it'}
        </Button>
      )}
      {refusal && <p role="alert">{refusal.message}</p>}
    </li>
  )
}

function fitsSentence(text: string): boolean {
  return parsePhrase(text, remarkFrame).ok
}
