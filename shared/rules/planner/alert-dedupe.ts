import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { StepDraft } from '../step-draft.ts'

/** Separates the fact that an alert counts from and the id of the message that made it wait. */
const SEPARATOR = ' | '

/**
 * Returns the basis of an alert that had to wait for another message. The basis names that message, so that a
 * later hold lets the alert fire again.
 */
export function toHeldBasis(basis: string, holderId: string): string {
  return `${basis}${SEPARATOR}${holderId}`
}

/** Returns true if two bases name the same fact, even if different messages made the alerts wait. */
export function isSameFact(a: string, b: string): boolean {
  return toFact(a) === toFact(b)
}

function toFact(basis: string): string {
  const index = basis.indexOf(SEPARATOR)
  return index < 0 ? basis : basis.slice(0, index)
}

/**
 * Returns true if an action is a snooze that still applies. A snooze ends when the fact it was based on
 * changes; a hold does not end it. A snooze without a basis always applies.
 */
export function isSnoozed(action: FollowUpAction | undefined, { basis }: Pick<StepDraft, 'basis'>): boolean {
  if (action?.kind !== 'snoozed') return false
  return action.basis === null || action.basis === basis || action.basis.startsWith(basis + SEPARATOR)
}
