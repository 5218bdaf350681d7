import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { followUpKeySchema, instantSchema, plainDateSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { defineCommand } from '../core/command.ts'
import { snoozeFollowUp } from './snooze-follow-up.ts'

/** The most follow-ups that are snoozed at once. */
const MAX_SNOOZED = 200

/**
 * Snoozes several follow-ups at once, each as `snooze-follow-up` does; one undo brings them all back. What cannot
 * wait that long stays as it is. If nothing can, it throws why the first one cannot.
 */
export const snoozeFollowUps = defineCommand({
  type: 'snooze-follow-ups',
  input: z.strictObject({
    type: z.literal('snooze-follow-ups'),
    keys: z.array(followUpKeySchema).min(1).max(MAX_SNOOZED),
    /** Null means tomorrow, unless a moment is given. */
    until: plainDateSchema.nullable(),
    /** The moment at which they alert again; in quiet hours they alert at their end. */
    untilAt: instantSchema.optional(),
  }),
  apply(workspace, { keys, ...choice }, context) {
    let next: Workspace = workspace
    let firstRefusal: AppError | null = null
    const snoozed: { readonly label: string; readonly cardId: string | null }[] = []
    for (const key of new Set(keys)) {
      try {
        const outcome = snoozeFollowUp.apply(next, { ...choice, type: 'snooze-follow-up', key }, context)
        next = outcome.workspace
        snoozed.push(outcome)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        firstRefusal ??= error
      }
    }
    const [only] = snoozed
    if (only === undefined)
      throw firstRefusal ?? new AppError('not-found', 'There is nothing left to snooze.')
    const left = new Set(keys).size - snoozed.length
    if (snoozed.length === 1 && left === 0) return { workspace: next, label: only.label, cardId: only.cardId }
    const what = snoozed.length === 1 ? '1 follow-up' : `${snoozed.length} follow-ups`
    const rest = left === 0 ? '' : `; ${left} can’t wait that long`
    return { workspace: next, label: `Snooze ${what}${rest}`, cardId: null }
  },
})
