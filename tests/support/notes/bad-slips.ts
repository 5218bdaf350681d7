import { bad, type CollectedNote } from './a-checked-note.ts'

/** Notes with slips of the language, each with what the grammar checker finds in it. */
export const badSlips: readonly CollectedNote[] = [
  bad(
    'a misspelled word',
    ['spelling'],
    'thank-you',
    `
Hi Jane,
Thank you for this morning. I recieved the brief for the onboarding test, and I'd love to have a go at it.
Sam`,
    { lints: { recieved: { replacements: ['received', 'relieved', 'receive'] } } },
  ),
  bad(
    'a word for another',
    ['grammar'],
    'thank-you',
    `
Hi Jane,
Thank you for this morning. I should of said that the support tickets were my favourite part, and I'd love to see more of them.
Sam`,
    { lints: { 'should of': { rule: 'ModalOf', replacements: ['should have'] } } },
  ),
]
