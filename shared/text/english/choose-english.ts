/** The kinds of English that the note check can tell apart. */
export const englishes = ['american', 'british', 'australian', 'canadian', 'indian'] as const
/** A kind of English. */
export type English = (typeof englishes)[number]

/** The regions whose English is not British, by their codes. */
const byRegion: Readonly<Record<string, English>> = {
  US: 'american',
  PR: 'american',
  PH: 'american',
  LR: 'american',
  AU: 'australian',
  NZ: 'australian',
  CA: 'canadian',
  IN: 'indian',
}

/**
 * Returns the English that a locale writes: "en-GB" is British, and so are the regions without a kind of their own.
 * Null for other languages, and for English without a region.
 */
export function chooseEnglish(locale: string | null): English | null {
  if (locale === null) return null
  const [language, ...rest] = locale.split('-')
  const region = rest.find((part) => /^[A-Z]{2}$/i.test(part))?.toUpperCase()
  if (language?.toLowerCase() !== 'en' || region === undefined) return null
  return byRegion[region] ?? 'british'
}
