import type { CollectedNote } from './a-checked-note.ts'
import { badLater } from './bad-later.ts'
import { badManners } from './bad-manners.ts'
import { badNames } from './bad-names.ts'
import { badOdd } from './bad-odd.ts'
import { badSlips } from './bad-slips.ts'
import { badTimes } from './bad-times.ts'
import { goodChain } from './good-chain.ts'
import { goodLater } from './good-later.ts'
import { goodOdd } from './good-odd.ts'
import { goodOthers } from './good-others.ts'
import { goodRough } from './good-rough.ts'
import { goodThanks } from './good-thanks.ts'

/** Short notes, good and bad, that were written before the checks. Each bad one says what must be found. */
export const collectedNotes: readonly CollectedNote[] = [
  ...goodThanks,
  ...goodChain,
  ...goodOthers,
  ...goodOdd,
  ...goodLater,
  ...goodRough,
  ...badNames,
  ...badTimes,
  ...badManners,
  ...badOdd,
  ...badLater,
  ...badSlips,
]
