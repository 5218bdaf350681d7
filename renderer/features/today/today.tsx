import type { TodayEntry, TodayView } from '#shared/ipc/today-view'
import { useAgenda, useFormats, useProposals, useToday } from '../../state/use-board.ts'
import { closeUnanswered } from './close-unanswered.ts'
import { describeDay, formatDate } from './describe-today.ts'
import { focusTodayIfLost, TODAY_ID } from './focus-today.ts'
import { GroupRow } from './group-row.tsx'
import { InterviewRow } from './interview-row.tsx'
import { ProposalRow } from './proposal-row.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'
import { SnoozedList } from './snoozed-list.tsx'
import styles from './today.module.css'
import { type TodayActions, toEntryKey } from './today-actions.ts'
import { LineRow } from './today-row.tsx'
import { WaitingList } from './waiting-list.tsx'

/** The view Today: what to do now, today and this week, and on whom one waits. */
export function Today({ actions }: { readonly actions: TodayActions }) {
  const today = useToday()
  const formats = useFormats()
  const view = useAgenda()
  const proposals = useProposals()
  if (today === null || view === null) return <main className={styles.today} aria-label="Today" />
  const dueKeys = listDueKeys(view)
  const isIdle = view.dueCount + view.interviewCount === 0
  return (
    <main className={styles.today} aria-label="Today">
      <div id={TODAY_ID} tabIndex={-1} className={styles.mine}>
        <header className={styles.head}>
          <h1 className={styles.date}>{formatDate(today, formats)}</h1>
          <p className={styles.summary}>{describeDay(view)}</p>
          {dueKeys.length > 1 && (
            <div className={styles.all}>
              <SnoozeMenu keys={dueKeys} title="everything due" label="Snooze all" />
            </div>
          )}
        </header>
        {isIdle && proposals.length === 0 && <Nothing next={view.next} />}
        <Section title="Now" entries={view.now} actions={actions} hasFirst />
        <Section title="Today" entries={view.today} actions={actions} hasFirst={view.now.length === 0} />
        {proposals.length > 0 && (
          <section className={styles.section} aria-label="To decide">
            <h2 className={styles.heading}>To decide</h2>
            <ul>
              {proposals.map((line) => (
                <li key={line.kind === 'passed-offer' ? line.cardId : line.kind}>
                  <ProposalRow
                    line={line}
                    actions={{
                      onOpenCard: actions.onOpenCard,
                      onNoteConversation: actions.onNoteConversation,
                      onEndSearch: actions.onEndSearch,
                      onClose: (cardIds) => void closeUnanswered(cardIds).then(focusTodayIfLost),
                    }}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Section title="This week" entries={view.week} actions={actions} />
        <SnoozedList lines={view.snoozed} actions={actions} />
      </div>
      <WaitingList view={view} actions={actions} />
    </main>
  )
}

interface SectionProps {
  readonly title: string
  readonly entries: readonly TodayEntry[]
  readonly actions: TodayActions
  /** True if its first follow-up is the one to begin with. */
  readonly hasFirst?: boolean
}

/** A part of the day with its entries; nothing if it has none. */
function Section({ title, entries, actions, hasFirst = false }: SectionProps) {
  if (entries.length === 0) return null
  const first = hasFirst ? entries.find(({ kind }) => kind !== 'interview') : undefined
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={toEntryKey(entry)}>
            <Entry entry={entry} actions={actions} isFirst={entry === first} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface EntryProps {
  readonly entry: TodayEntry
  readonly actions: TodayActions
  readonly isFirst: boolean
}

function Entry({ entry, actions, isFirst }: EntryProps) {
  if (entry.kind === 'interview') return <InterviewRow interview={entry} actions={actions} />
  if (entry.kind === 'group') return <GroupRow group={entry} actions={actions} isFirst={isFirst} />
  return <LineRow line={entry} actions={actions} isFirst={isFirst} />
}

/** Teaches what an empty Today means, and what comes next. */
function Nothing({ next }: { readonly next: string | null }) {
  return (
    <div className={styles.nothing}>
      <p className={styles.quiet}>Nothing to do right now.</p>
      <p>
        {next === null
          ? 'Add an application, or move a card to Waiting after a conversation, and what to do next is listed here.'
          : `Next: ${next}.`}
      </p>
    </div>
  )
}

function listDueKeys({ now, today }: TodayView): readonly string[] {
  return [...now, ...today].flatMap((entry) => {
    if (entry.kind === 'interview') return []
    return entry.kind === 'group' ? entry.lines.map(({ key }) => key) : [entry.key]
  })
}
