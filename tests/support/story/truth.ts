import type { EpochMs, Id, PlainDate, ZoneName } from '#shared/model/scalars'
import type { SentNote, StoryNote } from './notes.ts'
import {
  type Application,
  HOME,
  type Story,
  type StoryEvent,
  type StoryInterview,
  type StoryPerson,
  toMoment,
} from './story.ts'

type Missed = Extract<StoryEvent, { kind: 'missed' }>

/** What is true about the card of a note at its moment. It is read from the story alone, never from the app. */
export interface Truth {
  readonly now: EpochMs
  readonly application: Application
  readonly reader: StoryPerson | null
  /** The interviews that took place, that are ahead, and that will not or did not take place. */
  readonly held: readonly StoryInterview[]
  readonly ahead: readonly StoryInterview[]
  readonly missed: readonly StoryInterview[]
  /** The last day that they named and that still holds; null if nothing they said since names one. */
  readonly namedDay: PlainDate | null
  /** The days that they named before, that were called off, or that something overtook. */
  readonly supersededDays: readonly PlainDate[]
  /** The last day to answer an offer that is open, on whichever card. */
  readonly answerBy: PlainDate | null
  /** The day on which they last answered. */
  readonly answeredOn: PlainDate | null
  /** Why they said no; empty if they gave no reason or said no such thing. */
  readonly reason: string
  /** What went out before, to anybody. */
  readonly sent: readonly SentNote[]
}

/** Finds what is true at the moment of a note. `sent` is what the user has sent before. */
export function findTruth(story: Story, note: StoryNote, sent: readonly SentNote[]): Truth {
  const now = note.at
  const application = story.applications.find(({ id }) => id === note.card)
  if (!application) throw new Error(`The story has no card ${note.card}`)
  const past = story.events.filter(({ at }) => toMoment(at) <= now)
  const events = past.filter(({ card }) => card === note.card)
  const missed = new Map(
    events.filter((one): one is Missed => one.kind === 'missed').map((one) => [one.interview, one]),
  )
  const known = story.interviews.filter((one) => one.card === note.card && enteredAt(story, one) <= now)
  const planned = known.filter(({ id }) => !missed.has(id))
  const held = planned.filter((one) => one.talk !== null && endOf(one) <= now)
  const namings = listNamings(held, events)
  const namedDay = namings.at(-1)?.day ?? null
  const answers = events.filter(({ kind }) => kind === 'reply')
  const lastAnswer = answers.at(-1)
  return {
    now,
    application,
    reader: application.people.find(({ id }) => id === note.person) ?? null,
    held,
    ahead: planned.filter((one) => endOf(one) > now),
    missed: known.filter(({ id }) => missed.has(id)),
    namedDay,
    supersededDays: [
      ...new Set(namings.flatMap(({ day }) => (day !== null && day !== namedDay ? [day] : []))),
    ],
    answerBy: findAnswerBy(past),
    answeredOn: lastAnswer ? dayOf(toMoment(lastAnswer.at)) : null,
    reason: findReason(events),
    sent,
  }
}

/** Returns the moment at which an interview ends. */
export function endOf({ start, minutes }: StoryInterview): EpochMs {
  return toMoment(start) + minutes * 60_000
}

/** Returns the day of a moment in a zone. */
export function dayOf(moment: EpochMs, zone: ZoneName = HOME): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment) as PlainDate
}

function enteredAt({ events }: Story, { id, enteredAt: entered }: StoryInterview): EpochMs {
  const arranged = events.find((event) => event.kind === 'reply' && event.arranges === id)
  return toMoment(entered ?? arranged?.at ?? '9999-01-01 00:00')
}

/** Whatever happens between them overtakes the days named before; only thanks for a message do not. */
function listNamings(
  held: readonly StoryInterview[],
  events: readonly StoryEvent[],
): readonly { readonly at: EpochMs; readonly day: PlainDate | null }[] {
  const inTalks = held.map((one) => ({ at: endOf(one), day: toDay(one.talk?.named ?? null) }))
  const later = events.flatMap((event) => {
    const at = toMoment(event.at)
    if (event.kind !== 'reply') return [{ at, day: null }]
    return event.outcome.kind === 'thanks' ? [] : [{ at, day: toDay(event.outcome) }]
  })
  return [...inTalks, ...later].toSorted((a, b) => a.at - b.at)
}

function toDay(
  named: { readonly date?: PlainDate } | { readonly getBackBy: PlainDate | null } | object | null,
): PlainDate | null {
  if (named === null) return null
  if ('date' in named) return named.date ?? null
  return 'getBackBy' in named ? named.getBackBy : null
}

function findAnswerBy(events: readonly StoryEvent[]): PlainDate | null {
  let day: PlainDate | null = null
  for (const event of events) {
    if (event.kind === 'more-time') day = event.answerBy
    if (event.kind === 'reply' && event.outcome.kind === 'offer') day = event.outcome.answerBy
  }
  return day
}

function findReason(events: readonly StoryEvent[]): string {
  for (const event of events)
    if (event.kind === 'reply' && event.outcome.kind === 'no') return event.outcome.reason
  return ''
}

/** Returns true if a person took part in an interview that took place. */
export function tookPart({ held, reader }: Truth, personId: Id | null = reader?.id ?? null): boolean {
  return personId !== null && held.some((one) => one.with.includes(personId))
}
