import type { ProposalLine as ProposalLineView } from '#shared/ipc/board-view'
import { formatNumber } from '../../components/format-number.ts'
import { useAgenda, useFormats, useProposals, useToday } from '../../state/use-board.ts'
import { closeUnanswered } from './close-unanswered.ts'
import { describeBoardDay, formatDate } from './describe-today.ts'
import { focusTodayIfLost, TODAY_ID } from './focus-today.ts'
import { ProposalLine } from './proposal-line.tsx'
import { type StripActions, StripLine } from './strip-line.tsx'
import { toEntryKey } from './today-actions.ts'
import styles from './today-strip.module.css'

/** The most lines of the strip. */
const SHOWN = 3

interface TodayStripProps {
  readonly actions: StripActions
  readonly onEndSearch: () => void
  /** Shows the view Today, which has the rest. */
  readonly onShowToday: () => void
}

/** The strip above the board: the date, and the first three lines of Today at most. */
export function TodayStrip({ actions, onEndSearch, onShowToday }: TodayStripProps) {
  const today = useToday()
  const formats = useFormats()
  const agenda = useAgenda()
  const proposals = useProposals()
  if (today === null || agenda === null) return <div className={styles.today} />

  // The end of the search leads to what is due because of it, so it comes first.
  const ending = proposals.filter(({ kind }) => kind === 'ending')
  const all = [...agenda.now, ...agenda.today]
  const entries = all.slice(0, SHOWN - ending.length)
  const others = proposals
    .filter(({ kind }) => kind !== 'ending')
    .slice(0, SHOWN - ending.length - entries.length)
  const shownCount = ending.length + entries.length + others.length
  const hiddenCount = all.length + proposals.length - shownCount
  const toProposalLine = (line: ProposalLineView) => (
    <ProposalLine
      key={line.kind === 'passed-offer' ? line.cardId : line.kind}
      line={line}
      actions={{
        onOpenCard: actions.onOpenCard,
        onNoteConversation: actions.onNoteConversation,
        onEndSearch,
        onClose: (cardIds) => void closeUnanswered(cardIds).then(focusTodayIfLost),
      }}
    />
  )
  return (
    <section id={TODAY_ID} tabIndex={-1} className={styles.today} aria-label="Today">
      <header>
        <h1 className={styles.date}>{formatDate(today, formats)}</h1>
        <p className={styles.summary}>{describeBoardDay(agenda, { hasProposals: proposals.length > 0 })}</p>
      </header>
      {shownCount > 0 && (
        <ul className={styles.due}>
          {ending.map(toProposalLine)}
          {entries.map((entry) => (
            <StripLine key={toEntryKey(entry)} entry={entry} actions={actions} />
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
