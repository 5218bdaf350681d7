import { foldText } from '#shared/text/fold-text'
import type { Option } from './select.tsx'

/** An option that is also found by other words than its name. */
export interface SearchableOption extends Option<string> {
  /** Other names: "Calcutta", "Mumbai". The list shows the one by which an option was found. */
  readonly keywords?: readonly string[]
  /** Texts that mean this option and are not looked for inside a longer one: "ET", "USA". */
  readonly abbreviations?: readonly string[]
}

/** An option that matches a text. */
export interface FoundOption {
  readonly option: SearchableOption
  /** The keyword by which it was found; null if its name matches. */
  readonly keyword: string | null
}

/** The options that match a text: those it names in full, and those of which it only begins a word. */
interface Matches {
  readonly exact: readonly FoundOption[]
  readonly partial: readonly FoundOption[]
}

/**
 * Finds the options that match a typed text, those first whose name, keyword or abbreviation it is. The others
 * match if a word of their name or of a keyword begins with it, so that "est" does not find Bucharest. Case,
 * accents and punctuation do not matter.
 */
export function findOptions(options: readonly SearchableOption[], text: string): readonly FoundOption[] {
  if (normalize(text) === '') return options.map((option) => ({ option, keyword: null }))
  const { exact, partial } = match(options, text)
  return [...exact, ...partial]
}

/**
 * Finds the one option that a typed text means: the only one it names in full, otherwise the only one that
 * matches. Returns undefined if none or several do.
 */
export function findOnlyOption(
  options: readonly SearchableOption[],
  text: string,
): SearchableOption | undefined {
  if (normalize(text) === '') return undefined
  const { exact, partial } = match(options, text)
  const found = exact.length > 0 ? exact : partial
  return found.length === 1 ? found[0]?.option : undefined
}

function match(options: readonly SearchableOption[], text: string): Matches {
  const wanted = normalize(text)
  const exact: FoundOption[] = []
  const partial: FoundOption[] = []
  for (const option of options) {
    const { name, keywords = [], abbreviations = [] } = option
    // A name may end in a remark: "Dawson (America)".
    const isName = [name, name.replace(/ \(.*\)$/, '')].some((candidate) => normalize(candidate) === wanted)
    const exactKeyword = [...keywords, ...abbreviations].find((candidate) => normalize(candidate) === wanted)
    const hasWord = (candidate: string) => ` ${normalize(candidate)}`.includes(` ${wanted}`)
    if (isName) exact.push({ option, keyword: null })
    else if (exactKeyword !== undefined) exact.push({ option, keyword: exactKeyword })
    else if (hasWord(name)) partial.push({ option, keyword: null })
    else {
      const keyword = keywords.find(hasWord)
      if (keyword !== undefined) partial.push({ option, keyword })
    }
  }
  return { exact, partial }
}

/** Makes texts comparable: "São Paulo (America)" becomes "sao paulo america". */
function normalize(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
