import { DICTIONARY_MAX, isDictionaryWord } from '../../model/dictionary.ts'
import type { Settings } from '../../model/settings.ts'

/**
 * Removes what is not a word from the dictionary, words that are there twice, and those beyond its size. Returns the
 * same settings if there is nothing to remove.
 */
export function repairDictionary(settings: Settings): {
  settings: Settings
  removedWords: readonly string[]
} {
  const { dictionary: words, ...others } = settings
  if (words === undefined) return { settings, removedWords: [] }
  const dictionary: string[] = []
  const removedWords: string[] = []
  const seen = new Set<string>()
  for (const word of words) {
    const isKept = isDictionaryWord(word) && !seen.has(word) && dictionary.length < DICTIONARY_MAX
    seen.add(word)
    if (isKept) dictionary.push(word)
    else removedWords.push(word)
  }
  if (removedWords.length === 0) return { settings, removedWords }
  return { settings: { ...others, ...(dictionary.length > 0 && { dictionary }) }, removedWords }
}
