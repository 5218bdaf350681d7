import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { StepDraft } from '../step-draft.ts'

/** Separates the fact an alert counts from and the message that made it wait. */
const SEPARATOR = ' | '

/** Returns the basis of an alert that another message made wait, so that a later hold lets it fire again. */
export function toHeldBasis(basis: string, holderId: string): string {
  return `${basis}${SEPARATOR}${holderId}`
}

/** Returns true if two bases name the same fact, whichever message made either of them wait. */
export function isSameFact(a: string, b: string): boolean {
  return toFact(a) === toFact(b)
}

function toFact(basis: string): string {
  const index = basis.indexOf(SEPARATOR)
  return index < 0 ? basis : basis.slice(0, index)
}

/** Returns true if a snooze is still in force: a changed fact cancels it, a hold does not. */
export function isSnoozed(action: FollowUpAction | undefined, { basis }: Pick<StepDraft, 'basis'>): boolean {
  if (action?.kind !== 'snoozed') return false
  return action.basis === null || action.basis === basis || action.basis.startsWith(basis + SEPARATOR)
}
