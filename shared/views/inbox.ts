import type { Inbox, InboxItem } from '../ipc/inbox-view.ts'
import type { AlertEntry } from '../model/alert-entry.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import type { FollowUpStatus } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import type { AsOf } from '../rules/time-context.ts'
import { capitalized } from '../text/format-day.ts'
import { toEpoch } from '../time/instant.ts'
import { cardsById } from './due-lines.ts'
import { sayClock, sayDayOf } from './due-text.ts'

/** The inbox lists at most so many lines, the newest. */
const MOST = 200

interface InboxInput extends AsOf {
  readonly ledger: readonly AlertEntry[]
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
}

/** What was alerted, the newest first: one line for each follow-up and moment, however many alerts fell together. */
export function viewInbox({ ledger, plan, cards, ...asOf }: InboxInput): Inbox {
  const lines = latestLines(ledger)
  const byId = cardsById(
    lines.map(([first]) => first),
    cards,
  )
  const standings = standingsOf(lines, plan, asOf.now)
  const items = lines.map(([first, ...others]): InboxItem => {
    const firedAt = toEpoch(first.firedAt)
    const standing = standings.get(first.key) ?? null
    return {
      id: first.id,
      key: first.key,
      cardId: first.cardId,
      step: first.step,
      title: first.title,
      company: byId.get(first.cardId ?? '')?.company ?? '',
      firedAt,
      when: sayFired(firedAt, asOf),
      read: isAnswered(standing) || [first, ...others].every((one) => one.readAt !== null),
      open: standing !== null && !isEnded(standing),
    }
  })
  return { items, unread: items.filter((item) => !item.read).length }
}

type Line = [first: AlertEntry, ...others: AlertEntry[]]

function latestLines(ledger: readonly AlertEntry[]): Line[] {
  const lines = new Map<string, Line>()
  for (const entry of ledger) {
    const moment = `${entry.firedAt} ${entry.key}`
    const line = lines.get(moment)
    if (line) line.push(entry)
    else lines.set(moment, [entry])
  }
  const newestFirst = [...lines.values()].reverse()
  return newestFirst.sort(([a], [b]) => toEpoch(b.firedAt) - toEpoch(a.firedAt)).slice(0, MOST)
}

function standingsOf(
  lines: readonly Line[],
  plan: Pick<Plan, 'followUps'>,
  now: EpochMs,
): ReadonlyMap<string, FollowUpStatus> {
  const listed = new Set(lines.map(([first]) => first.key))
  const theirs = plan.followUps.filter((one) => listed.has(one.key))
  return new Map(theirs.map((one) => [one.key, statusAt(one, now)]))
}

/** What the user did, or what is called for no more, asks to be read no more; what grew too late does. */
function isAnswered(standing: FollowUpStatus | null): boolean {
  return standing === null || standing === 'done' || standing === 'skipped'
}

/** "Today 9:00", "Yesterday 9:00", "Tue 10 March". */
function sayFired(at: EpochMs, asOf: AsOf): string {
  const day = sayDayOf(at, asOf)
  const isNear = day === 'today' || day === 'yesterday'
  return isNear ? `${capitalized(day)} ${sayClock(at, asOf)}` : capitalized(day)
}
