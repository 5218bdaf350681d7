import type { Inbox, InboxItem } from '../ipc/inbox-view.ts'
import type { AlertEntry } from '../model/alert-entry.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import { canReply } from '../rules/can-reply.ts'
import type { FollowUpStatus } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize } from '../text/format-day.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { toEpoch } from '../time/instant.ts'
import { formatClockTime, formatDayAt } from './due-text.ts'
import { indexCardsById } from './index-cards.ts'

/** The most lines in the inbox; older lines are left out. */
const MAX_LINES = 200

/** The alert ledger, and what the lines of the inbox are made from. */
interface InboxInput extends TimeContext {
  readonly ledger: readonly AlertEntry[]
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
}

/** Lists the alerts that fired, newest first; those of one follow-up and moment share a line. */
export function toInbox({ ledger, plan, cards, ...context }: InboxInput): Inbox {
  const lines = groupIntoLines(ledger)
  const cardsById = indexCardsById(
    lines.map(([first]) => first),
    cards,
  )
  const statuses = resolveStatuses(lines, plan, context.now)
  const replied = new Set(plan.followUps.filter(canReply).map(({ key }) => key))
  const items = lines.map(([first, ...others]): InboxItem => {
    const firedAt = toEpoch(first.firedAt)
    const status = statuses.get(first.key) ?? null
    return {
      id: first.id,
      key: first.key,
      cardId: first.cardId,
      step: first.step,
      title: withoutDirectionMarks(first.title),
      company: withoutDirectionMarks(cardsById.get(first.cardId ?? '')?.company ?? ''),
      firedAt,
      timeText: formatFiredAt(firedAt, context),
      isRead: countsAsRead(status) || [first, ...others].every(({ readAt }) => readAt !== null),
      isOpen: status !== null && !isEnded(status),
      canReply: status !== null && !isEnded(status) && replied.has(first.key),
    }
  })
  return { items, unread: items.filter((item) => !item.isRead).length }
}

/** The ledger entries of one line: the alerts of one follow-up that fired at the same moment. */
type Line = [first: AlertEntry, ...others: AlertEntry[]]

function groupIntoLines(ledger: readonly AlertEntry[]): Line[] {
  const lines = new Map<string, Line>()
  for (const entry of ledger) {
    const groupKey = `${entry.firedAt} ${entry.key}`
    const line = lines.get(groupKey)
    if (line) line.push(entry)
    else lines.set(groupKey, [entry])
  }
  const newestFirst = [...lines.values()].reverse()
  return newestFirst.sort(([a], [b]) => toEpoch(b.firedAt) - toEpoch(a.firedAt)).slice(0, MAX_LINES)
}

function resolveStatuses(
  lines: readonly Line[],
  plan: Pick<Plan, 'followUps'>,
  now: EpochMs,
): ReadonlyMap<string, FollowUpStatus> {
  const keys = new Set(lines.map(([first]) => first.key))
  const followUps = plan.followUps.filter(({ key }) => keys.has(key))
  return new Map(followUps.map((followUp) => [followUp.key, statusAt(followUp, now)]))
}

/**
 * Returns true if the alerts of a follow-up with this status count as read: it is done, skipped or no longer
 * planned (null). A lapsed follow-up does not count as read.
 */
function countsAsRead(status: FollowUpStatus | null): boolean {
  return status === null || status === 'done' || status === 'skipped'
}

/** Formats when an alert fired: `Today 9:00`, `Yesterday 9:00`, `Tue 10 March`. */
function formatFiredAt(at: EpochMs, context: TimeContext): string {
  const day = formatDayAt(at, context)
  const isNear = day === 'today' || day === 'yesterday'
  return isNear ? `${capitalize(day)} ${formatClockTime(at, context)}` : capitalize(day)
}
