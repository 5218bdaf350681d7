import { ChevronDown } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { DueLine as DueLineView } from '#shared/ipc/board-view'
import type { FollowUpAct } from '#shared/rules/follow-up-acts'
import { Button } from '../../components/button.tsx'
import { sayNumber } from '../../components/format-number.ts'
import { actOn } from '../../state/act-on-follow-up.ts'
import { useDueCount, useDueLines, useToday } from '../../state/use-board.ts'
import { sayDate, sayToday } from './describe-today.ts'
import { DueLine } from './due-line.tsx'
import styles from './today.module.css'

/** Lines that show before the rest is asked for. */
const SHOWN = 3

interface TodayProps {
  readonly onOpen: (line: DueLineView) => void
}

/** The strip above the board: the day, and what is to be done on it. */
export function Today({ onOpen }: TodayProps) {
  const today = useToday()
  const due = useDueLines()
  const count = useDueCount()
  const [showsAll, showAll] = useState(false)
  const listId = useId()
  const strip = useRef<HTMLElement>(null)
  if (today === null) return <div className={styles.today} />

  const more = due.length - SHOWN
  const act = async (did: FollowUpAct, { key }: DueLineView) => {
    await actOn(did, key)
    // The line is gone, and its menu with it: the focus goes to the first that is left.
    requestAnimationFrame(() => requestAnimationFrame(() => focusIfLost(strip.current)))
  }
  return (
    <section ref={strip} tabIndex={-1} className={styles.today} aria-label="Today">
      <header>
        <h1 className={styles.date}>{sayDate(today)}</h1>
        <p className={styles.summary}>{sayToday(count)}</p>
        {more > 0 && (
          <Button
            look="quiet"
            size="small"
            className={styles.more}
            aria-expanded={showsAll}
            aria-controls={listId}
            onPress={() => showAll(!showsAll)}
          >
            {showsAll ? 'Show fewer' : `Show ${more} more`}
            <ChevronDown size={14} aria-hidden="true" data-open={showsAll || undefined} />
          </Button>
        )}
      </header>
      {due.length > 0 && (
        <ul className={styles.due} id={listId}>
          {(showsAll ? due : due.slice(0, SHOWN)).map((line) => (
            <DueLine key={line.key} line={line} onOpen={onOpen} onAct={(did, of) => void act(did, of)} />
          ))}
          {showsAll && count > due.length && (
            <li className={styles.rest}>{`And ${sayNumber(count - due.length)} more, on their cards.`}</li>
          )}
        </ul>
      )}
    </section>
  )
}

function focusIfLost(strip: HTMLElement | null): void {
  if (document.activeElement !== document.body) return
  const first = strip?.querySelector<HTMLElement>('li button')
  ;(first ?? strip)?.focus()
}
