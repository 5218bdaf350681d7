const withoutDots = (word: string): string => word.replaceAll('.', '')

/** Words after a name that are recognized in any spelling, folded and without dots. */
const anySpelling: ReadonlySet<string> = new Set(
  [
    // English
    'jr sr ii iii iv esq phd dphil mba cpa cfa pmp msc bsc edd psyd pharmd dds dvm drph mbbs llb llm',
    // German, Czech, Slovak, Spanish
    'csc drsc dipl-ing mphil meng beng',
  ]
    .join(' ')
    .split(' '),
)

/** Degrees, orders and departments that are names too, unless they are in capitals: Jack Ma, Amadou Ba, Minh Do. */
const inCapitals: ReadonlySet<string> = new Set(
  'MA BA MD DO MS BS JD RN PE MEd BEd MFA BFA MPA MPH MSW CSM HR OBE CBE MBE KC QC FRS RIBA'.split(' '),
)

/** Returns true for a suffix that is not a name in any spelling. */
export const isNeverName = (word: string): boolean => anySpelling.has(withoutDots(word).toLowerCase())

/** Degrees whose holders are addressed as "Dr." MD is missing, because it is also a managing director. */
const doctorates: ReadonlySet<string> = new Set('phd dphil edd psyd dds dvm drph'.split(' '))

/** Returns true if a word may follow a name without being part of it: "Jr.", "PhD", "MA", but not "Ma". */
export function isSuffix(word: string): boolean {
  // "J.R." are initials.
  if (/^[js]\.r\.?$/i.test(word)) return false
  const bare = withoutDots(word)
  return anySpelling.has(bare.toLowerCase()) || inCapitals.has(bare)
}

/** Returns true for a degree whose holder is addressed as "Dr.". */
export const isDoctorate = (word: string): boolean => doctorates.has(withoutDots(word).toLowerCase())
