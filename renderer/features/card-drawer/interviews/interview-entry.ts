import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import {
  defaultDurationMinutes,
  type Interview,
  type InterviewKind,
  type MissedReason,
} from '#shared/model/interview'
import type { Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { addDays, daysBetween, toInstant, toMinutes, toPlainDate, toWallTime } from '#shared/time/day'
import { MINUTE } from '#shared/time/durations'
import { getInterviewEnd, toEpoch, toIso } from '#shared/time/instant'
import { addMinutes, fromMinutes } from '#shared/time/wall-time'
import type { Refusal } from '../entry/use-entry.ts'

const MINUTES_PER_DAY = 24 * 60

/** The longest interview that is taken to end after midnight without a last day, in minutes. */
const LONGEST_NIGHT_MINUTES = 6 * 60

/** What the interview form holds while the user edits it. Days and times are in the zone of the interview. */
export interface InterviewEntry {
  readonly kind: InterviewKind
  /** The day on which it starts; null until entered. */
  readonly date: PlainDate | null
  /** When it starts; null until entered. */
  readonly time: WallTime | null
  /** When it ends; null if the user gave no end, and the usual duration of this kind of interview applies. */
  readonly end: WallTime | null
  /** The day on which it ends; null if that is the day on which it starts. */
  readonly lastDate: PlainDate | null
  /** Null if the user gave no zone, and the user's own zone applies. */
  readonly zone: ZoneName | null
  readonly personIds: readonly Id[]
  readonly location: string
}

/** The fields of the form at which an error can be shown. */
export type InterviewField = 'date' | 'time' | 'end' | 'lastDate' | 'zone' | 'location'
type InterviewRefusal = Refusal<InterviewField>

/**
 * Fills in the form for a new interview, with the kind that suits the card's stage and every interviewer on
 * the card.
 */
export function createInterviewEntry(card: Card, userZone: ZoneName): InterviewEntry {
  return {
    kind: card.stage === 'interview' ? 'on-site' : 'phone',
    date: null,
    time: null,
    end: null,
    lastDate: null,
    zone: card.zone ?? userZone,
    personIds: card.people.filter(({ role }) => role === 'interviewer').map(({ id }) => id),
    location: '',
  }
}

/** Fills in the form from a stored interview. */
export function toInterviewEntry(interview: Interview): InterviewEntry {
  const { kind, zone, personIds, location } = interview
  const start = toEpoch(interview.start)
  const end = getInterviewEnd(interview)
  const date = toPlainDate(start, zone)
  const endDate = toPlainDate(end, zone)
  return {
    kind,
    date,
    time: toWallTime(start, zone),
    end: toWallTime(end, zone),
    lastDate: endDate === date ? null : endDate,
    zone,
    personIds,
    location,
  }
}

/**
 * Changes the day or time of the start and moves the end by the same amount, so that the interview keeps its
 * duration.
 */
export function moveStart(
  entry: InterviewEntry,
  change: Partial<Pick<InterviewEntry, 'date' | 'time'>>,
): Partial<InterviewEntry> {
  const { date, time } = { ...entry, ...change }
  const oldEndDate = entry.lastDate ?? entry.date
  const movedDays = entry.date && date ? daysBetween(entry.date, date) : 0
  const movedMinutes = entry.time && time ? toMinutes(time) - toMinutes(entry.time) : 0
  // Counted from midnight of the old last day; the result may lie before or after that day.
  const shiftedEnd = entry.end === null ? null : toMinutes(entry.end) + movedMinutes
  const daysPastMidnight = shiftedEnd === null ? 0 : Math.floor(shiftedEnd / MINUTES_PER_DAY)
  const endDate = oldEndDate === null ? null : addDays(oldEndDate, movedDays + daysPastMidnight)
  return {
    ...change,
    end: shiftedEnd === null ? null : fromMinutes(shiftedEnd - daysPastMidnight * MINUTES_PER_DAY),
    lastDate: endDate === null || endDate === date ? null : endDate,
  }
}

type ParseResult =
  | { readonly ok: true; readonly command: CommandInput & { type: 'save-interview' } }
  | { readonly ok: false; readonly refusal: InterviewRefusal }

/**
 * Turns the form into the command that saves the interview, or returns which field is wrong. Only days and
 * times are checked here; the command checks everything else.
 */
export function toInterviewCommand(
  entry: InterviewEntry,
  target: { readonly cardId: Id; readonly interviewId: Id; readonly userZone: ZoneName },
): ParseResult {
  const { date, time, end } = entry
  const zone = entry.zone ?? target.userZone
  if (date === null) return refused('date', 'Choose the day of the interview.')
  if (time === null) return refused('time', 'Enter the time it starts.')
  const start = toInstant({ date, time, zone })
  const endDate = entry.lastDate ?? (isPastMidnight(time, end) ? addDays(date, 1) : date)
  const endsAt = end === null ? null : toInstant({ date: endDate, time: end, zone })
  if (endsAt !== null && endsAt <= start) {
    const isDayWrong = entry.lastDate !== null && entry.lastDate < date
    return isDayWrong
      ? refused('lastDate', 'It ends on a day before it starts. Check both days.')
      : refused('end', 'It ends before it starts. Check both times.')
  }
  return {
    ok: true,
    command: {
      type: 'save-interview',
      cardId: target.cardId,
      interviewId: target.interviewId,
      kind: entry.kind,
      start: toIso(start),
      localStart: `${date}T${time}`,
      durationMinutes: endsAt === null ? null : Math.round((endsAt - start) / MINUTE),
      zone,
      personIds: [...entry.personIds],
      location: entry.location,
    },
  }
}

/** The fields of a stored interview that the form or its command changes. */
type SeenInterview = Pick<
  Interview,
  'kind' | 'start' | 'durationMinutes' | 'zone' | 'personIds' | 'location' | 'status'
> & { readonly didNotHappen: MissedReason | null }

/**
 * Returns an interview as the user saw it, for the command that changes it. `seen` is the form that was stored last: it
 * can be newer than the interview, until the change that this page has made comes back.
 */
export function toSeenInterview(
  interview: Interview,
  { seen, userZone }: { readonly seen: InterviewEntry; readonly userZone: ZoneName },
): SeenInterview {
  const { kind, start, durationMinutes, zone, personIds, location, status, didNotHappen = null } = interview
  const known = { kind, start, durationMinutes, zone, personIds, location, status, didNotHappen }
  // The interview itself is exact, whereas the form has no seconds.
  if (JSON.stringify(toInterviewEntry(interview)) === JSON.stringify(seen)) return known
  const parsed = toInterviewCommand(seen, { cardId: '', interviewId: interview.id, userZone })
  if (!parsed.ok) return known
  const { command } = parsed
  return {
    ...known,
    kind: command.kind,
    start: command.start,
    durationMinutes: command.durationMinutes ?? defaultDurationMinutes[command.kind],
    zone: command.zone ?? userZone,
    personIds: command.personIds,
    location: command.location,
    status: 'planned',
    didNotHappen: null,
  }
}

/**
 * Returns true if an end that is earlier than the start must be on the next day, as from 23:30 to 0:30. If
 * that would last very long, one of the two times is more likely wrong.
 */
function isPastMidnight(start: WallTime, end: WallTime | null): boolean {
  if (end === null || end >= start) return false
  return toMinutes(end) + MINUTES_PER_DAY - toMinutes(start) <= LONGEST_NIGHT_MINUTES
}

/**
 * Returns when an interview of this kind usually ends, as a hint in an empty end field; null if the start
 * time is not entered.
 */
export function computeUsualEnd({ time, kind }: InterviewEntry): WallTime | null {
  return time === null ? null : addMinutes(time, defaultDurationMinutes[kind])
}

/** Maps the command field that was refused to the field of the form; null if the form has no such field. */
export function toInterviewField(field: unknown): InterviewField | null {
  if (field === 'start') return 'date'
  if (field === 'durationMinutes') return 'end'
  return field === 'zone' || field === 'location' ? field : null
}

function refused(field: InterviewField, message: string): ParseResult {
  return { ok: false, refusal: { field, message } }
}
