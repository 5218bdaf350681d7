import type { CommandInput } from '#shared/commands/commands'
import { assertNever } from '#shared/errors/assert-never'
import type { NoteView } from '#shared/ipc/note-view'
import type { Card } from '#shared/model/card'
import type { Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import { isCountedStep } from '#shared/rules/facts/outbound-messages'
import { toInstant } from '#shared/time/day'
import { toIso } from '#shared/time/instant'

/** What can come of a call, in the order of the buttons. */
export type CallOutcome =
  | 'not-yet'
  | 'call-on'
  | 'next-interview'
  | 'no'
  | 'offer'
  | 'thanks'
  | 'voicemail'
  | 'nobody'

/** What the call sheet holds while the user fills it in. Days and times are in the card's zone. */
export interface CallEntry {
  /** Null until the user chooses one. */
  readonly outcome: CallOutcome | null
  /** What they say, as typed. */
  readonly words: string
  readonly date: PlainDate | null
  readonly time: WallTime | null
  /** What would have made the difference. */
  readonly reason: string
}

/** The fields of the call sheet at which an error can be shown. */
export type CallField = 'outcome' | 'date' | 'time' | 'words' | 'reason'

export type RecordOutcomeCommand = Extract<CommandInput, { type: 'record-outcome' }>
type Outcome = RecordOutcomeCommand['outcome']
type CallResult =
  | { readonly ok: true; readonly command: RecordOutcomeCommand }
  | { readonly ok: false; readonly field: CallField; readonly message: string }

export const blankCall: CallEntry = { outcome: null, words: '', date: null, time: null, reason: '' }

/** Lists what can come of the call of a step. After a step that asks for nothing, there is only something to be said. */
export function listOutcomes(step: Step, card: Pick<Card, 'closing'>): readonly CallOutcome[] {
  return isCountedStep(step) && card.closing === null
    ? ['not-yet', 'call-on', 'next-interview', 'no', 'offer', 'voicemail', 'nobody']
    : ['thanks', 'voicemail', 'nobody']
}

/** The call that is recorded, and the zone in which they name a time. */
interface CallSubject {
  readonly note: Pick<NoteView, 'key' | 'cardId' | 'person'>
  readonly zone: ZoneName
  readonly entryId: Id
  readonly interviewId: Id
}

/** Turns the call sheet into the command that records the call, or returns which field is incomplete. */
export function toOutcomeCommand(entry: CallEntry, subject: CallSubject): CallResult {
  if (entry.outcome === null) return { ok: false, field: 'outcome', message: 'Choose what came of it.' }
  const outcome = toOutcome(entry.outcome, entry, subject)
  if ('message' in outcome) return { ok: false, ...outcome }
  const { key, cardId, person } = subject.note
  return {
    ok: true,
    command: {
      type: 'record-outcome',
      cardId,
      key,
      entryId: subject.entryId,
      outcome,
      personId: person?.id ?? null,
      channel: 'phone',
      at: null,
      words: entry.words,
    },
  }
}

function toOutcome(
  kind: CallOutcome,
  { date, time, reason }: CallEntry,
  { zone, interviewId }: CallSubject,
): Outcome | { readonly field: CallField; readonly message: string } {
  switch (kind) {
    case 'not-yet':
      return { kind, getBackBy: date }
    case 'call-on':
      return date === null ? { field: 'date', message: 'Choose the day to call.' } : { kind, date }
    case 'next-interview':
      if (date === null && time === null) return { kind, interview: null }
      if (date === null) return { field: 'date', message: 'Choose the day, or clear the time.' }
      if (time === null) return { field: 'time', message: 'Enter the time, or clear the day.' }
      return {
        kind,
        interview: {
          interviewId,
          kind: 'other',
          start: toIso(toInstant({ date, time, zone })),
          localStart: `${date}T${time}`,
        },
      }
    case 'no':
      return { kind, reason }
    case 'offer':
      return { kind, answerBy: date }
    case 'thanks':
    case 'voicemail':
    case 'nobody':
      return { kind }
    default:
      return assertNever(kind)
  }
}

/** Maps the command field that was refused to the field of the sheet; null if the sheet has no such field. */
export function toCallField(field: unknown): CallField | null {
  switch (field) {
    case 'date':
    case 'words':
    case 'reason':
    case 'outcome':
      return field
    case 'start':
    case 'answerBy':
      return 'date'
    default:
      return null
  }
}
