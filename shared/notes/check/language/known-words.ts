import type { CheckFacts } from '../../../ipc/check-facts.ts'
import { listOwnNames } from './taught-words.ts'
import { collectWordKeys, toWordKey } from './word-key.ts'
import { workWords } from './work-words.ts'

/** Returns a test for words that are right: those of the card, of the dictionary, of work, and every name. */
export function createIsKnown(facts: CheckFacts): (word: string) => boolean {
  const known = tests.get(facts)
  if (known) return known
  const isKnown = collectKnown(facts)
  tests.set(facts, isKnown)
  return isKnown
}

/** The tests so far: a note is checked with each key, and its facts stay the same. */
const tests = new WeakMap<CheckFacts, (word: string) => boolean>()

function collectKnown(facts: CheckFacts): (word: string) => boolean {
  const keys = new Set(facts.cardWords)
  for (const word of facts.dictionary) keys.add(toWordKey(word))
  for (const text of listNames(facts)) collectWordKeys(text, keys)
  for (const text of [...facts.strengths, facts.signature]) collectWordKeys(text, keys)
  return (word) => {
    const key = toWordKey(word)
    return keys.has(key) || workWords.has(key)
  }
}

function listNames(facts: CheckFacts): readonly string[] {
  return [...listOwnNames(facts), ...facts.otherCompanies, ...facts.otherPeople]
}
