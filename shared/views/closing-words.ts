import type { ClosingReason } from '../model/closing.ts'

/** How a card ended, in a word or two, for lists of several cards. */
export const closingWords: Readonly<Record<ClosingReason, string>> = {
  rejected: 'Not this time',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  'no-answer': 'No answer',
}
