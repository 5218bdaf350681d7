import type { Deed } from '../../model/follow-up-action.ts'
import type { StepDraft } from '../step-draft.ts'

/** Stands between the fact an alert counts from and the hold that moved it. */
const MARK = ' | '

/** The basis of an alert that a hold moved: a hold that begins later lets an alert fire again. */
export function heldBasis(basis: string, holder: string): string {
  return `${basis}${MARK}${holder}`
}

/** Whether two bases name the same fact, whatever holds the one or the other. */
export function isSameFact(one: string, other: string): boolean {
  return factOf(one) === factOf(other)
}

function factOf(basis: string): string {
  const at = basis.indexOf(MARK)
  return at < 0 ? basis : basis.slice(0, at)
}

/** Whether a snooze still stands: a changed fact cancels it, a hold does not. */
export function isSnoozed(deed: Deed | undefined, { basis }: Pick<StepDraft, 'basis'>): boolean {
  if (deed?.kind !== 'snoozed') return false
  return deed.basis === null || deed.basis === basis || deed.basis.startsWith(basis + MARK)
}
