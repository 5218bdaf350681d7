import { useId } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { capitalize, formatDayShort } from '#shared/text/format-day'
import { useFormats } from '../../../state/use-board.ts'
import styles from './read-before.module.css'

/** Lists what the reader of the note has read from the user, the last first. Shows nothing if that is nothing. */
export function ReadBefore({ note }: { readonly note: DeskNote }) {
  const headingId = useId()
  const formats = useFormats()
  const { facts, person, closedReason } = note
  const texts = facts.readBefore.filter(({ isSamePerson }) => isSamePerson).toReversed()
  if (closedReason !== null || person === null || texts.length === 0) return null
  return (
    <section className={styles.read} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading} dir="auto">
        What {person.name} has read
      </h3>
      <ul>
        {texts.map(({ day, text }) => (
          <li key={`${day} ${text}`}>
            <details>
              <summary className={styles.line}>
                {day === facts.today ? 'Today' : capitalize(formatDayShort(day, facts.today, formats))}
                {': '}
                <span dir="auto">{takeOpening(text)}</span>
              </summary>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Returns the first words after the greeting. */
function takeOpening(text: string): string {
  const [greeting = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
  return rest[0] ?? greeting
}
