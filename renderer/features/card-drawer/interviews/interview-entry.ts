import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { defaultDurationMinutes, type Interview, type InterviewKind } from '#shared/model/interview'
import type { Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { addDays, dayOf, daysBetween, instantAt, minutesOf, wallTimeOf } from '#shared/time/day'
import { endOf, toEpoch, toIso } from '#shared/time/instant'
import type { Refusal } from '../entry/use-entry.ts'

const DAY = 24 * 60
const MINUTE = 60_000

/** An interview as it stands in its fields, its times on the wall of its own zone. */
export interface InterviewEntry {
  readonly kind: InterviewKind
  readonly date: PlainDate | null
  readonly time: WallTime | null
  /** Null is after as long as such a conversation usually lasts. */
  readonly end: WallTime | null
  /** The day it ends where that is another one. */
  readonly lastDate: PlainDate | null
  readonly zone: ZoneName | null
  readonly personIds: readonly Id[]
  readonly place: string
}

export type InterviewField = 'date' | 'time' | 'end' | 'lastDate' | 'zone' | 'place'
type InterviewRefusal = Refusal<InterviewField>

/** The fields of a new one: the kind that the stage suggests, and everyone on the card who interviews. */
export function blankInterview(card: Card, userZone: ZoneName): InterviewEntry {
  return {
    kind: card.stage === 'interview' ? 'on-site' : 'phone',
    date: null,
    time: null,
    end: null,
    lastDate: null,
    zone: card.zone ?? userZone,
    personIds: card.people.filter((one) => one.role === 'interviewer').map((one) => one.id),
    place: '',
  }
}

/** The fields of one that is on the card. */
export function interviewEntry(interview: Interview): InterviewEntry {
  const { kind, zone, personIds, place } = interview
  const start = toEpoch(interview.start)
  const end = endOf(interview)
  const date = dayOf(start, zone)
  const last = dayOf(end, zone)
  return {
    kind,
    date,
    time: wallTimeOf(start, zone),
    end: wallTimeOf(end, zone),
    lastDate: last === date ? null : last,
    zone,
    personIds,
    place,
  }
}

/** Another day or start takes the end along, so that the conversation stays as long as it was. */
export function startingAt(
  entry: InterviewEntry,
  change: Partial<Pick<InterviewEntry, 'date' | 'time'>>,
): Partial<InterviewEntry> {
  const { date, time } = { ...entry, ...change }
  const wasLast = entry.lastDate ?? entry.date
  const days = entry.date && date ? daysBetween(entry.date, date) : 0
  const minutes = entry.time && time ? minutesOf(time) - minutesOf(entry.time) : 0
  const shifted = entry.end === null ? null : minutesOf(entry.end) + minutes
  const overDays = shifted === null ? 0 : Math.floor(shifted / DAY)
  const last = wasLast === null ? null : addDays(wasLast, days + overDays)
  return {
    ...change,
    end: shifted === null ? null : wallTime(shifted - overDays * DAY),
    lastDate: last === null || last === date ? null : last,
  }
}

function wallTime(minutes: number): WallTime {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as WallTime
}

type Made =
  | { readonly ok: true; readonly command: CommandInput & { type: 'save-interview' } }
  | { readonly ok: false; readonly refusal: InterviewRefusal }

/** Reads the fields. The rest of what can be wrong is the command's to say. */
export function toCommand(
  entry: InterviewEntry,
  to: { readonly cardId: Id; readonly interviewId: Id; readonly userZone: ZoneName },
): Made {
  const { date, time, end } = entry
  const zone = entry.zone ?? to.userZone
  if (date === null) return refused('date', 'Choose the day of the interview.')
  if (time === null) return refused('time', 'Give the time at which it starts.')
  const start = instantAt({ date, time, zone })
  const until = end === null ? null : instantAt({ date: entry.lastDate ?? date, time: end, zone })
  if (until !== null && until <= start) {
    const isDayWrong = entry.lastDate !== null && entry.lastDate < date
    return isDayWrong
      ? refused('lastDate', 'It ends on a day before it starts. Check both days.')
      : refused('end', 'It ends before it starts. Check both times.')
  }
  return {
    ok: true,
    command: {
      type: 'save-interview',
      cardId: to.cardId,
      interviewId: to.interviewId,
      kind: entry.kind,
      start: toIso(start),
      durationMinutes: until === null ? null : Math.round((until - start) / MINUTE),
      zone,
      personIds: [...entry.personIds],
      place: entry.place,
    },
  }
}

/** When it ends if nobody says, for the words beside an empty end. */
export function usualEnd({ time, kind }: InterviewEntry): WallTime | null {
  return time === null ? null : wallTime((minutesOf(time) + defaultDurationMinutes[kind]) % DAY)
}

/** Where a refusal of the command belongs. */
export function interviewField(field: unknown): InterviewField | null {
  if (field === 'start') return 'date'
  if (field === 'durationMinutes') return 'end'
  return field === 'zone' || field === 'place' ? field : null
}

function refused(field: InterviewField, why: string): Made {
  return { ok: false, refusal: { field, why } }
}
