import type { CheckInput } from '#shared/notes/check/check-input'
import type { Finding, Level } from '#shared/notes/check/finding'
import { findLanguage } from './read-notes.ts'

/** What the check of the language says about notes. */
export interface LanguageRates {
  /** What it found that is right, in words. */
  readonly alarms: readonly { readonly level: Level; readonly text: string }[]
  /** The wrong words that it found, and those that it missed. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
}

/** Compares what is found in notes with the words that are wrong in them. Harper itself reads them. */
export async function rateLanguage(
  notes: readonly { readonly name: string; readonly input: CheckInput; readonly wrong?: readonly string[] }[],
): Promise<LanguageRates> {
  const alarms: { level: Level; text: string }[] = []
  const found: string[] = []
  const missed: string[] = []
  for (const { name, input, wrong = [] } of notes) {
    const findings = await findLanguage(input)
    const isAbout = (finding: Finding, words: string) => {
      const marked = readMarked(finding, input)
      return marked.includes(words) || words.includes(marked.toLowerCase())
    }
    for (const finding of findings)
      if (!wrong.some((words) => isAbout(finding, words)))
        alarms.push({ level: finding.level, text: `${name}: ${finding.text}` })
    for (const words of wrong)
      (findings.some((one) => isAbout(one, words)) ? found : missed).push(`${name}: ${words}`)
  }
  return { alarms, found, missed }
}

function readMarked({ place }: Finding, note: CheckInput): string {
  return place === null ? '' : note[place.field].slice(place.start, place.end)
}
