import type { Card } from '../../model/card.ts'
import { foldText, foldToLetters } from '../../text/fold-text.ts'
import { withoutLegalForm } from '../../text/legal-forms.ts'

/** The most names to keep in the cache. When it is full, it is emptied. */
const MAX_CACHED = 20_000
const cache = new Map<string, string>()

/** Matches the blanks between abbreviated letters: "S. A." is one word, as "S.A." is. */
const abbreviationBlanks = /(?<=(?<!\p{L})\p{L}\.)\s+(?=\p{L}\.)/gu

/**
 * Returns the normalised employer of a card: the company's name without case, spaces, punctuation, accents
 * and legal form, as "Employer" in docs/rules.md says. “Café-Nord GmbH” and “cafe nord” are one employer; “C”
 * and “C#” are two. A name made only of such characters is returned unchanged. A card that came through an
 * agency and names no client stands for itself.
 */
export function normalizeEmployer(
  card: Pick<Card, 'company'> & Partial<Pick<Card, 'id' | 'agency'>>,
): string {
  const name = normalizeCompany(card.company)
  return name === card.company && card.agency && !/[\p{L}\p{N}]/u.test(name) ? `card ${card.id}` : name
}

/** Returns the normalised name of a company. */
export function normalizeCompany(company: string): string {
  const cached = cache.get(company)
  if (cached !== undefined) return cached
  if (cache.size >= MAX_CACHED) cache.clear()
  const words = foldText(company)
    .replace(abbreviationBlanks, '')
    .split(/[\s,;]+/u)
    .map(foldToLetters)
    .filter((word) => word !== '')
  const employer = withoutLegalForm(words).join('') || company
  cache.set(company, employer)
  return employer
}
