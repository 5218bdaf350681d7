import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { Button } from '../../../components/button.tsx'
import { useToday } from '../../../state/use-board.ts'
import { formatMoment } from '../format-moment.ts'
import { useZone } from '../use-zone.ts'
import styles from './card-log.module.css'
import { type LogLine, toLogLines } from './log-lines.ts'

/** How many lines are shown until the user asks for all of them. */
const INITIAL_LINES = 8

/** Shows the history of a card, newest first. */
export function CardLog({ card }: { readonly card: Card }) {
  const [isComplete, setComplete] = useState(false)
  const zone = useZone()
  const today = useToday()
  const lines = toLogLines(card, today)
  const shownLines = isComplete ? lines : lines.slice(0, INITIAL_LINES)
  return (
    <>
      <ol className={styles.log}>
        {shownLines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.at}>{formatMoment({ at: line.at, zone, today })}</span>
            <div className={styles.text} dir="auto">
              {line.text}
              {line.sent && <SentNote sent={line.sent} />}
            </div>
          </li>
        ))}
      </ol>
      {shownLines.length < lines.length && (
        <Button look="quiet" size="small" className={styles.more} onPress={() => setComplete(true)}>
          {`Show all ${lines.length}`}
        </Button>
      )}
    </>
  )
}

/** Shows the text of a note that was sent, once the user opens it. */
function SentNote({ sent }: { readonly sent: NonNullable<LogLine['sent']> }) {
  return (
    <details>
      <summary className={styles.read}>Read the note</summary>
      <div className={styles.note} dir="auto">
        {sent.subject !== '' && <p className={styles.subject}>{sent.subject}</p>}
        <p className={styles.body}>{sent.text}</p>
      </div>
    </details>
  )
}
