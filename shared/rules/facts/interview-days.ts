import type { Card } from '../../model/card.ts'
import type { Interview, InterviewKind } from '../../model/interview.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import { HOUR, MINUTE } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { ZoneAt } from './zone-history.ts'

/**
 * The interviews of one card that end on the same day for the user and follow each other within three hours.
 * An interview day gets one debrief, and one thank-you for each person.
 */
export interface InterviewDay {
  /** The id of the interview that was entered first; it identifies the day in follow-up keys. */
  readonly id: Id
  /** In the order in which they end. */
  readonly interviews: readonly Interview[]
  /** The kind of the interview that ended last. */
  readonly kind: InterviewKind
  /** When the last interview ended, called E in the rules. */
  readonly endedAt: EpochMs
  /** The instant E as text, which is the basis of the alerts that count from E. */
  readonly basis: string
  /** The date of E in the zone the user is in now; called day 0 in the rules. */
  readonly day: PlainDate
  /** The date of E in the zone the user was in then. Dates promised on that day refer to it. */
  readonly dayAtTheTime: PlainDate
}

/** The longest pause between two interviews of one interview day, in milliseconds. */
const MAX_PAUSE = 3 * HOUR

/** An interview that took place or is planned, and the instants at which it starts and ends. */
export interface TimedInterview {
  readonly interview: Interview
  /** Its position among the interviews of the card, in the order in which they were entered. */
  readonly position: number
  readonly start: EpochMs
  readonly end: EpochMs
}

/** Returns the interviews of a card that took place or are planned, in the order in which they end. */
export function listTimedInterviews(card: Pick<Card, 'interviews'>): readonly TimedInterview[] {
  const planned: TimedInterview[] = []
  let position = 0
  for (const interview of card.interviews) {
    if (interview.status === 'planned') {
      const start = toEpoch(interview.start)
      planned.push({ interview, position, start, end: start + interview.durationMinutes * MINUTE })
    }
    position++
  }
  return isInOrder(planned) ? planned : planned.sort((a, b) => a.end - b.end)
}

/** Returns true if interviews are already sorted by their end, as they usually are. */
function isInOrder(interviews: readonly TimedInterview[]): boolean {
  return interviews.every(
    ({ end }, index) => index === 0 || (interviews[index - 1] as TimedInterview).end <= end,
  )
}

/**
 * Returns the interview days of a card that are over, oldest first. A day is over when its last interview has
 * ended. `zoneAt` has the same meaning as for `listInterviewDaysSince`.
 */
export function listInterviewDays(
  card: Pick<Card, 'interviews'>,
  context: { readonly now: EpochMs; readonly zone: ZoneName; readonly zoneAt?: ZoneAt },
): readonly InterviewDay[] {
  return listInterviewDaysSince(listTimedInterviews(card), { ...context, since: Number.NEGATIVE_INFINITY })
}

/**
 * Returns the interview days that ended after the instant `since`, oldest first. The latest one is always
 * included. `zoneAt` returns the zone that decides on which day an interview ended; if it is missing, the
 * user's present zone decides.
 */
export function listInterviewDaysSince(
  planned: readonly TimedInterview[],
  context: {
    readonly now: EpochMs
    readonly zone: ZoneName
    readonly zoneAt?: ZoneAt
    readonly since: EpochMs
  },
): readonly InterviewDay[] {
  const { zone, zoneAt = () => zone } = context
  const toEndDay = ({ end }: TimedInterview) => toPlainDate(end, zoneAt(end))
  const interviewDays: InterviewDay[] = []
  // Walks backwards in groups: from `lastIndex` down to `firstIndex` the interviews end on the same day.
  for (let lastIndex = planned.length - 1; lastIndex >= 0; ) {
    const lastOfDay = planned[lastIndex] as TimedInterview
    const { interview, end } = lastOfDay
    if (end <= context.since && interviewDays.length > 0) break
    let firstIndex = lastIndex
    const dayAtTheTime = toEndDay(lastOfDay)
    while (
      firstIndex > 0 &&
      followsSoon(planned[firstIndex - 1] as TimedInterview, planned[firstIndex] as TimedInterview) &&
      toEndDay(planned[firstIndex - 1] as TimedInterview) === dayAtTheTime
    )
      firstIndex--
    if (end <= context.now) {
      const ofDay = planned.slice(firstIndex, lastIndex + 1)
      const { id } = ofDay.reduce((a, b) => (b.position < a.position ? b : a)).interview
      const interviews = ofDay.map(({ interview }) => interview)
      const day = zoneAt(end) === zone ? dayAtTheTime : toPlainDate(end, zone)
      interviewDays.push({
        id,
        interviews,
        kind: interview.kind,
        endedAt: end,
        basis: `end ${end}`,
        day,
        dayAtTheTime,
      })
    }
    lastIndex = firstIndex - 1
  }
  return interviewDays.reverse()
}

/** Returns true if less than three hours lie between the end of one interview and the start of the next. */
function followsSoon({ end }: TimedInterview, { start }: TimedInterview): boolean {
  return start - end < MAX_PAUSE
}
