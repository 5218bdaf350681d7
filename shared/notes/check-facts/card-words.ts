import type { Card } from '../../model/card.ts'
import { collectWordKeys } from '../check/language/word-key.ts'

/** How many words of a card the note check knows. A posting of the greatest length has about 3,000. */
const WORDS_MAX = 5000

/**
 * Lists the words of a card and its posting, each once, which the note check takes for right. What the user wrote to
 * the employer is left out: a slip in a draft must not become right by being saved.
 */
export function listCardWords(card: Card): readonly string[] {
  const { drafts, actions, messages, log, dismissedFindings, ...known } = card
  const keys = new Set<string>()
  collectWords(known, keys)
  return [...keys].slice(0, WORDS_MAX)
}

function collectWords(value: unknown, keys: Set<string>): void {
  if (typeof value === 'string') collectWordKeys(value, keys)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectWords(part, keys)
}
