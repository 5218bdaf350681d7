import type { CommandInput } from '#shared/commands/commands'
import type { Interview, MissedReason } from '#shared/model/interview'
import type { EpochMs, Id, PlainDate, WallTime } from '#shared/model/scalars'
import { toInstant } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'
import type { ChoiceOption } from '../../components/choice.tsx'

/** What the form about an interview that did not happen holds. Its times are in the zone of the interview. */
export interface MissedEntry {
  /** Null until the user chooses one. */
  readonly reason: MissedReason | null
  /** The new day and time; both are null without one. */
  readonly date: PlainDate | null
  readonly time: WallTime | null
}

/** The fields of the form at which an error can be shown. */
export type MissedField = 'reason' | 'date' | 'time'

/** The command that stores the form. */
type MissCommand = Extract<CommandInput, { type: 'miss-interview' }>

type MissedResult =
  | { readonly ok: true; readonly command: MissCommand }
  | { readonly ok: false; readonly field: MissedField; readonly message: string }

/** Names what an interview is that did not happen, or will not. */
export function nameMissed({ start }: Pick<Interview, 'start'>, now: EpochMs): string {
  return toEpoch(start) > now ? 'It’s off' : 'It didn’t happen'
}

/** Lists the reasons why an interview did not happen, or will not. */
export function listReasonOptions({
  isAhead,
}: {
  readonly isAhead: boolean
}): readonly ChoiceOption<MissedReason>[] {
  return [
    { value: 'they-called-it-off', name: 'Cancelled by them' },
    { value: 'they-did-not-call', name: 'No-show: they didn’t call or come' },
    { value: 'user-could-not', name: isAhead ? 'I can’t make it' : 'I couldn’t make it' },
  ]
}

/**
 * Turns the form into the command that stores it, or returns which field is incomplete and why. `seen` is the
 * interview as the user saw it, which the command does not replace if another window changed it meanwhile.
 */
export function toMissCommand(
  { reason, date, time }: MissedEntry,
  target: {
    readonly cardId: Id
    readonly interview: Interview
    readonly seen: Interview
    readonly nextId: Id
  },
): MissedResult {
  const { cardId, interview, nextId } = target
  if (reason === null) return { ok: false, field: 'reason', message: 'Choose what happened.' }
  if (date === null && time !== null)
    return { ok: false, field: 'date', message: 'Choose the new day, or clear the time.' }
  if (date !== null && time === null)
    return { ok: false, field: 'time', message: 'Give the new time, or clear the day.' }
  const start = date && time && toIso(toInstant({ date, time, zone: interview.zone }))
  const next = start ? { interviewId: nextId, start } : null
  const { status, didNotHappen = null } = target.seen
  return {
    ok: true,
    command: {
      ...{ type: 'miss-interview', cardId, interviewId: interview.id, reason, at: null, next },
      seen: { start: target.seen.start, status, didNotHappen },
    },
  }
}

/** Maps the command field that was refused to the field of the form; null if the form has no such field. */
export function toMissedField(field: unknown): MissedField | null {
  if (field === 'start') return 'date'
  return field === 'reason' ? field : null
}
