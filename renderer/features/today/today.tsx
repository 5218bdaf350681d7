import { ChevronDown } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { DueLine as DueLineView } from '#shared/ipc/board-view'
import type { QuickAction } from '#shared/rules/quick-actions'
import { Button } from '../../components/button.tsx'
import { formatNumber } from '../../components/format-number.ts'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { useDueCount, useDueLines, useToday } from '../../state/use-board.ts'
import { describeDueCount, formatDate } from './describe-today.ts'
import { DueLine } from './due-line.tsx'
import styles from './today.module.css'

/** The number of lines shown before the user asks for more. */
const SHOWN = 3

interface TodayProps {
  readonly onOpen: (line: DueLineView) => void
}

/** The strip above the board: the date, and the follow-ups that are due. */
export function Today({ onOpen }: TodayProps) {
  const today = useToday()
  const due = useDueLines()
  const count = useDueCount()
  const [showsAll, setShowsAll] = useState(false)
  const listId = useId()
  const strip = useRef<HTMLElement>(null)
  if (today === null) return <div className={styles.today} />

  const hiddenCount = due.length - SHOWN
  const act = async (action: QuickAction, { key }: DueLineView) => {
    await actOnFollowUp(action, key)
    // Two frames later the line and its menu are gone, and the first remaining line gets the focus.
    requestAnimationFrame(() => requestAnimationFrame(() => focusIfLost(strip.current)))
  }
  return (
    <section ref={strip} tabIndex={-1} className={styles.today} aria-label="Today">
      <header>
        <h1 className={styles.date}>{formatDate(today)}</h1>
        <p className={styles.summary}>{describeDueCount(count)}</p>
        {hiddenCount > 0 && (
          <Button
            look="quiet"
            size="small"
            className={styles.more}
            aria-expanded={showsAll}
            aria-controls={listId}
            onPress={() => setShowsAll(!showsAll)}
          >
            {showsAll ? 'Show fewer' : `Show ${hiddenCount} more`}
            <ChevronDown size={14} aria-hidden="true" data-open={showsAll || undefined} />
          </Button>
        )}
      </header>
      {due.length > 0 && (
        <ul className={styles.due} id={listId}>
          {(showsAll ? due : due.slice(0, SHOWN)).map((line) => (
            <DueLine
              key={line.key}
              line={line}
              onOpen={onOpen}
              onAct={(action, dueLine) => void act(action, dueLine)}
            />
          ))}
          {showsAll && count > due.length && (
            <li className={styles.rest}>{`And ${formatNumber(count - due.length)} more, on their cards.`}</li>
          )}
        </ul>
      )}
    </section>
  )
}

/** Focuses the first line, or the strip if it has no lines, unless another element has the focus. */
function focusIfLost(strip: HTMLElement | null): void {
  if (document.activeElement !== document.body) return
  const firstButton = strip?.querySelector<HTMLElement>('li button')
  ;(firstButton ?? strip)?.focus()
}
