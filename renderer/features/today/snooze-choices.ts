import type { CommandInput } from '#shared/commands/commands'
import type { TodayView } from '#shared/ipc/today-view'
import { runCommand } from '../../state/run-command.ts'

const HOUR_MS = 3_600_000

/** Until when something is snoozed: a day, a moment, or tomorrow. */
export type SnoozeUntil = Pick<Extract<CommandInput, { type: 'snooze-follow-up' }>, 'until' | 'untilAt'>

/** One choice of the snooze menu. */
interface SnoozeChoice {
  readonly id: string
  readonly name: string
  readonly getUntil: () => SnoozeUntil
}

/** Lists until when something can be snoozed. The evening is left out once it has come. */
export function listSnoozeChoices(
  { eveningAt, nextWeek }: Pick<TodayView, 'eveningAt' | 'nextWeek'>,
  now: number,
): readonly SnoozeChoice[] {
  const toMoment = (at: number): SnoozeUntil => ({ until: null, untilAt: toInstant(at) })
  const choices: readonly SnoozeChoice[] = [
    { id: 'hour', name: 'Snooze for an hour', getUntil: () => toMoment(Date.now() + HOUR_MS) },
    { id: 'evening', name: 'Snooze until this evening', getUntil: () => toMoment(eveningAt) },
    { id: 'tomorrow', name: 'Snooze until tomorrow', getUntil: () => ({ until: null }) },
    { id: 'week', name: 'Snooze until next week', getUntil: () => ({ until: nextWeek }) },
  ]
  return choices.filter(({ id }) => id !== 'evening' || eveningAt > now)
}

/** Snoozes follow-ups, and shows the result as a message. Several are one change, and one undo. */
export async function snooze(keys: readonly string[], until: SnoozeUntil): Promise<boolean> {
  const [only] = keys
  if (only === undefined) return false
  const result = await runCommand(
    keys.length === 1
      ? { type: 'snooze-follow-up', key: only, ...until }
      : { type: 'snooze-follow-ups', keys: [...keys], ...until },
  )
  return result.ok
}

// An instant is stored with a "Z", so the cast is safe.
function toInstant(at: number) {
  return new Date(at).toISOString() as `${string}Z`
}
