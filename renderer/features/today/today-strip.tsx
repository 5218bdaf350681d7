import { useRef } from 'react'
import type { DueLine as DueLineView, ProposalLine as ProposalLineView } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { QuickAction } from '#shared/rules/quick-actions'
import { formatNumber } from '../../components/format-number.ts'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { useDueCount, useDueLines, useFormats, useProposals, useToday } from '../../state/use-board.ts'
import { closeUnanswered } from './close-unanswered.ts'
import { describeDueCount, formatDate } from './describe-today.ts'
import { DueLine } from './due-line.tsx'
import { ProposalLine } from './proposal-line.tsx'
import styles from './today-strip.module.css'

/** The most lines of the strip. */
const SHOWN = 3

interface TodayStripProps {
  readonly onOpen: (key: string) => void
  readonly onOpenCard: (cardId: Id) => void
  readonly onEndSearch: () => void
  /** Shows the view Today, which has the rest. */
  readonly onShowToday: () => void
}

/** The strip above the board: the date, and at most three lines of Today. */
export function TodayStrip({ onOpen, onOpenCard, onEndSearch, onShowToday }: TodayStripProps) {
  const today = useToday()
  const formats = useFormats()
  const dueLines = useDueLines()
  const count = useDueCount()
  const allProposals = useProposals()
  const strip = useRef<HTMLElement>(null)
  if (today === null) return <div className={styles.today} />

  // The end of the search leads to what is due because of it, so it comes first.
  const ending = allProposals.filter(({ kind }) => kind === 'ending')
  const due = dueLines.slice(0, SHOWN - ending.length)
  const others = allProposals
    .filter(({ kind }) => kind !== 'ending')
    .slice(0, SHOWN - ending.length - due.length)
  const hiddenCount = count - due.length + allProposals.length - ending.length - others.length
  // Two frames later the line and its menu are gone, and the first remaining line gets the focus.
  const keepFocus = () => requestAnimationFrame(() => requestAnimationFrame(() => focusIfLost(strip.current)))
  const act = async (action: QuickAction, { key }: DueLineView) => {
    await actOnFollowUp(action, key)
    keepFocus()
  }
  const toProposalLine = (line: ProposalLineView) => (
    <ProposalLine
      key={line.kind === 'passed-offer' ? line.cardId : line.kind}
      line={line}
      actions={{
        onOpenCard,
        onEndSearch,
        onClose: (cardIds) => void closeUnanswered(cardIds).then(keepFocus),
      }}
    />
  )
  return (
    <section ref={strip} tabIndex={-1} className={styles.today} aria-label="Today">
      <header>
        <h1 className={styles.date}>{formatDate(today, formats)}</h1>
        <p className={styles.summary}>{describeDueCount(count, { hasProposals: allProposals.length > 0 })}</p>
      </header>
      {due.length + ending.length + others.length > 0 && (
        <ul className={styles.due}>
          {ending.map(toProposalLine)}
          {due.map((line) => (
            <DueLine
              key={line.key}
              line={line}
              onOpen={({ key }) => onOpen(key)}
              onAct={(action, dueLine) => void act(action, dueLine)}
            />
          ))}
          {others.map(toProposalLine)}
          {hiddenCount > 0 && (
            <li className={styles.rest}>
              <button type="button" className={styles.more} onClick={onShowToday}>
                {`${formatNumber(hiddenCount)} more in Today`}
              </button>
            </li>
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
