import type { Card } from '../../model/card.ts'

const MOST = 20_000
const known = new Map<string, string>()

/**
 * The employer a card is at: its company's name without case, accents, punctuation and blanks, so that "Café-Nord"
 * and "cafe nord" share one patience. A name of nothing else stands for itself.
 */
export function employerOf({ company }: Pick<Card, 'company'>): string {
  const cached = known.get(company)
  if (cached !== undefined) return cached
  if (known.size >= MOST) known.clear()
  const bare = company
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Z}]/gu, '')
    // By way of capitals, so that "Weiß" and "WEISS" are one.
    .toUpperCase()
    .toLowerCase()
  const employer = bare === '' ? company : bare
  known.set(company, employer)
  return employer
}
