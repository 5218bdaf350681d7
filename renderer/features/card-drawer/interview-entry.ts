import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Interview, InterviewKind } from '#shared/model/interview'
import type { Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { dayOf, instantAt, wallTimeOf } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'

/** An interview as it stands in the form. */
export interface InterviewEntry {
  readonly kind: InterviewKind
  readonly date: PlainDate | null
  readonly time: WallTime | null
  /** As typed; empty is the usual length. */
  readonly minutes: string
  readonly personIds: readonly Id[]
  readonly place: string
}

/** What is wrong, and at which field; null is the form as a whole. */
export interface Refusal {
  readonly field: 'date' | 'time' | 'minutes' | 'place' | null
  readonly why: string
}

/** The form as it opens: the interview to change, else the kind that the stage suggests and everyone on the card. */
export function firstEntry(from: {
  card: Card
  interview: Interview | null
  zone: ZoneName
}): InterviewEntry {
  const { card, interview, zone } = from
  if (interview === null)
    return {
      kind: card.stage === 'interview' ? 'on-site' : 'phone',
      date: null,
      time: null,
      minutes: '',
      personIds: card.people.filter((one) => one.role === 'interviewer').map((one) => one.id),
      place: '',
    }
  const start = toEpoch(interview.start)
  return {
    kind: interview.kind,
    date: dayOf(start, zone),
    time: wallTimeOf(start, zone),
    minutes: String(interview.durationMinutes),
    personIds: interview.personIds,
    place: interview.place,
  }
}

type Made =
  | { readonly ok: true; readonly command: CommandInput & { type: 'save-interview' } }
  | { readonly ok: false; readonly refusal: Refusal }

/** Reads the form. The rest of what can be wrong is the command's to say. */
export function toCommand(entry: InterviewEntry, to: { cardId: Id; interviewId: Id; zone: ZoneName }): Made {
  const { date, time } = entry
  const minutes = entry.minutes.trim()
  if (date === null) return refused('date', 'Choose the day of the interview.')
  if (time === null) return refused('time', 'Give the time at which it starts.')
  if (!/^\d{0,6}$/.test(minutes)) return refused('minutes', 'Give the length in whole minutes.')
  return {
    ok: true,
    command: {
      type: 'save-interview',
      cardId: to.cardId,
      interviewId: to.interviewId,
      kind: entry.kind,
      start: toIso(instantAt({ date, time, zone: to.zone })),
      durationMinutes: minutes === '' ? null : Number(minutes),
      zone: to.zone,
      personIds: [...entry.personIds],
      place: entry.place,
    },
  }
}

function refused(field: Refusal['field'], why: string): Made {
  return { ok: false, refusal: { field, why } }
}
