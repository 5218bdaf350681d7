import type { ReadText } from '../../ipc/check-facts.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { countShared, listOwnWords } from './reading/compare-texts.ts'

/** The share of a detail's words that a text must have to count as saying it. */
const SHARED_MIN = 0.75

/** Returns true if a text tells a detail, in these words or nearly so. */
export function isToldIn(detail: string, text: string): boolean {
  const words = listOwnWords(detail)
  return words.size === 0
    ? text.toLowerCase().includes(detail.toLowerCase())
    : countShared(words, listOwnWords(text)) / words.size >= SHARED_MIN
}

/** Returns the day on which the reader of a note first read a detail from the user; null if they have not. */
export function findReadDay(detail: string, readBefore: readonly ReadText[]): PlainDate | null {
  return readBefore.find(({ isSamePerson, text }) => isSamePerson && isToldIn(detail, text))?.day ?? null
}
