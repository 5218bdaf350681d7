import { z } from 'zod'
import { foldText } from '../../text/fold-text.ts'
import { lineInput } from '../core/inputs.ts'

/** The most tags of one card, and the longest one in UTF-16 units. */
const TAGS_MAX = 20
const TAG_MAX = 40

/** Validates one tag as the user types it. */
export const tagInput = lineInput('The tag', TAG_MAX)

/** Validates the tags of one card. */
export const tagsInput = z
  .array(tagInput)
  .max(TAGS_MAX, { error: 'That’s twenty tags, the most a card holds. Remove one first.' })

/** Drops empty tags, and those that differ from an earlier one only in case, accents or apostrophes. */
export function tidyTags(tags: readonly string[]): string[] {
  const byFold = new Map<string, string>()
  for (const tag of tags) if (tag !== '' && !byFold.has(foldText(tag))) byFold.set(foldText(tag), tag)
  return [...byFold.values()]
}
