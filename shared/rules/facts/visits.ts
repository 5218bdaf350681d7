import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import { endOf, toEpoch } from '../../time/instant.ts'

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
  /** Day 0. */
  readonly day: PlainDate
}

interface Planned {
  readonly interview: Interview
  readonly end: EpochMs
}

/** The visits of a card so far, the oldest first. A visit is over when the last interview of its day is. */
export function visitsOf(
  card: Pick<Card, 'interviews'>,
  { now, zone }: { readonly now: EpochMs; readonly zone: ZoneName },
): readonly Visit[] {
  const planned = card.interviews
    .filter((interview) => interview.status === 'planned')
    .map((interview): Planned => ({ interview, end: endOf(interview) }))
    .sort((a, b) => a.end - b.end)
  const visits: Visit[] = []
  for (let index = 0; index < planned.length; ) {
    const day = dayOf((planned[index] as Planned).end, zone)
    let next = index + 1
    while (next < planned.length && dayOf((planned[next] as Planned).end, zone) === day) next++
    const visit = visitOf(planned.slice(index, next), day)
    if (visit.endedAt > now) break
    visits.push(visit)
    index = next
  }
  return visits
}

function visitOf(planned: readonly Planned[], day: PlainDate): Visit {
  const interviews = planned.map((one) => one.interview)
  const last = planned[planned.length - 1] as Planned
  const first = interviews.reduce((a, b) => (toEpoch(b.start) < toEpoch(a.start) ? b : a))
  return { id: first.id, interviews, kind: last.interview.kind, endedAt: last.end, day }
}
