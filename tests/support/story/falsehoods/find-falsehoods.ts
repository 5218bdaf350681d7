import type { FindFalsehoods } from '../notes.ts'
import type { Truth } from '../truth.ts'
import { findCallWithoutNumber } from './call-without-number.ts'
import { findJottings } from './jotting.ts'
import { findNoConversation } from './no-conversation.ts'
import { findNotInPerson } from './not-in-person.ts'
import { findReasonAskedAgain } from './reason-given.ts'
import { findSentTwice } from './sent-twice.ts'
import { findSplicedFragments } from './spliced-fragment.ts'
import { findSupersededDays } from './superseded-day.ts'

const checkers: readonly FindFalsehoods<Truth>[] = [
  findSupersededDays,
  findSentTwice,
  findNoConversation,
  findNotInPerson,
  findCallWithoutNumber,
  findJottings,
  findReasonAskedAgain,
  findSplicedFragments,
]

/**
 * Finds everything that is false in a note, in words. That a whole panel gets one letter shows only in what was sent
 * to all of them; `findPanelLetters` looks at that.
 */
export const findFalsehoods: FindFalsehoods<Truth> = (note, truth) =>
  checkers.flatMap((find) => find(note, truth))
