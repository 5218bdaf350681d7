import type { Card } from '../../model/card.ts'

/** The most names to keep in the cache. When it is full, it is emptied. */
const MAX_CACHED = 20_000
const cache = new Map<string, string>()

/**
 * Returns the normalised employer of a card: the company's name without case, accents, punctuation and
 * spaces. “Café-Nord” and “cafe nord” are one employer. A name made only of such characters is returned
 * unchanged.
 */
export function normalizeEmployer({ company }: Pick<Card, 'company'>): string {
  const cached = cache.get(company)
  if (cached !== undefined) return cached
  if (cache.size >= MAX_CACHED) cache.clear()
  const normalized = company
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Z}]/gu, '')
    // Upper case first, because only that makes "Weiß" and "WEISS" equal.
    .toUpperCase()
    .toLowerCase()
  const employer = normalized === '' ? company : normalized
  cache.set(company, employer)
  return employer
}
