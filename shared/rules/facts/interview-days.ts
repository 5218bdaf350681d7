import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import { endOf, toEpoch } from '../../time/instant.ts'
import type { ZoneAt } from './zone-history.ts'

/** The interviews of one card that end on one day of the user's: thanked for once, debriefed once. */
export interface Visit {
  /** The interview that began first; names the visit in keys. */
  readonly id: Id
  /** In the order in which they ended. */
  readonly interviews: readonly Interview[]
  /** Of the interview that ended last. */
  readonly kind: InterviewKind
  /** E, the end of the last. */
  readonly endedAt: EpochMs
  /** E as text: the fact that alerts count from. */
  readonly basis: string
  /** Day 0. */
  readonly day: PlainDate
  /** The same where the user was then; a word said in it speaks of that place. */
  readonly dayThen: PlainDate
}

/** An interview that took place or will, with its end. */
export interface Held {
  readonly interview: Interview
  readonly end: EpochMs
}

/** The interviews of a card that were not called off, in the order in which they end. */
export function heldInterviews(card: Pick<Card, 'interviews'>): readonly Held[] {
  const held: Held[] = []
  for (const interview of card.interviews)
    if (interview.status === 'planned') held.push({ interview, end: endOf(interview) })
  return isInOrder(held) ? held : held.sort((a, b) => a.end - b.end)
}

/** Most are noted in the order in which they take place. */
function isInOrder(held: readonly Held[]): boolean {
  return held.every(({ end }, at) => at === 0 || (held[at - 1] as Held).end <= end)
}

/**
 * The visits of a card so far, the oldest first. A visit is over when the last interview of its day is. `zoneAt` as in
 * `visitsSince`.
 */
export function visitsOf(
  card: Pick<Card, 'interviews'>,
  asOf: { readonly now: EpochMs; readonly zone: ZoneName; readonly zoneAt?: ZoneAt },
): readonly Visit[] {
  return visitsSince(heldInterviews(card), { ...asOf, since: Number.NEGATIVE_INFINITY })
}

/**
 * The visits that ended after an instant, and in any case the last one; the oldest first. `zoneAt` says in which zone
 * an end counts as a day; without it, in the user's of now.
 */
export function visitsSince(
  held: readonly Held[],
  asOf: {
    readonly now: EpochMs
    readonly zone: ZoneName
    readonly zoneAt?: ZoneAt
    readonly since: EpochMs
  },
): readonly Visit[] {
  const { zone, zoneAt = () => zone } = asOf
  const dayOfEnd = ({ end }: Held) => dayOf(end, zoneAt(end))
  const visits: Visit[] = []
  for (let last = held.length - 1; last >= 0; ) {
    const lastHeld = held[last] as Held
    const { interview, end } = lastHeld
    if (end <= asOf.since && visits.length > 0) break
    let first = last
    const dayThen = dayOfEnd(lastHeld)
    while (first > 0 && dayOfEnd(held[first - 1] as Held) === dayThen) first--
    if (end <= asOf.now) {
      const interviews = held.slice(first, last + 1).map((one) => one.interview)
      const { id } = firstBegun(interviews)
      const day = zoneAt(end) === zone ? dayThen : dayOf(end, zone)
      visits.push({
        id,
        interviews,
        kind: interview.kind,
        endedAt: end,
        basis: `end ${end}`,
        day,
        dayThen,
      })
    }
    last = first - 1
  }
  return visits.reverse()
}

function firstBegun(interviews: readonly Interview[]): Interview {
  return interviews.reduce((a, b) => (toEpoch(b.start) < toEpoch(a.start) ? b : a))
}
