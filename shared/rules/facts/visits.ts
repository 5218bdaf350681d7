import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import { endOf, toEpoch } from '../../time/instant.ts'

/** The interviews of one card that ended on one day of the user's: thanked for once, debriefed once. */
export interface Visit {
  /** The interview that began first; names the visit in keys. */
  readonly id: Id
  /** In the order in which they ended. */
  readonly interviews: readonly Interview[]
  /** Of the interview that ended last. */
  readonly kind: InterviewKind
  /** E, the end of the last. */
  readonly endedAt: EpochMs
  /** Day 0. */
  readonly day: PlainDate
}

interface Ended {
  readonly interview: Interview
  readonly end: EpochMs
}

/** The visits of a card so far, the oldest first. */
export function visitsOf(
  card: Pick<Card, 'interviews'>,
  { now, zone }: { readonly now: EpochMs; readonly zone: ZoneName },
): readonly Visit[] {
  const ended: Ended[] = []
  for (const interview of card.interviews) {
    if (interview.status !== 'planned') continue
    const end = endOf(interview)
    if (end <= now) ended.push({ interview, end })
  }
  ended.sort((a, b) => a.end - b.end)
  const visits: Visit[] = []
  let onDay: Ended[] = []
  let day: PlainDate | null = null
  for (const one of ended) {
    const itsDay = dayOf(one.end, zone)
    if (day !== null && itsDay !== day) {
      visits.push(visitOf(onDay, day))
      onDay = []
    }
    day = itsDay
    onDay.push(one)
  }
  if (day !== null) visits.push(visitOf(onDay, day))
  return visits
}

function visitOf(ended: readonly Ended[], day: PlainDate): Visit {
  const interviews = ended.map((one) => one.interview)
  const last = ended[ended.length - 1] as Ended
  const first = interviews.reduce((a, b) => (toEpoch(b.start) < toEpoch(a.start) ? b : a))
  return { id: first.id, interviews, kind: last.interview.kind, endedAt: last.end, day }
}
