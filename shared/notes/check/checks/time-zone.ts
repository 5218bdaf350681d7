import type { Check } from '../check.ts'
import { findPhrases } from '../reading/find-phrases.ts'

const clockTime =
  /(?<![\d.:])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|(?<![\d.:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/gi

const zone =
  /\b(?:UTC|GMT|BST|WET|WEST|CET|CEST|EET|EEST|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|SGT|JST|KST|HKT|AEST|AEDT|ACST|AWST|NZST|NZDT|SAST|BRT)\b|\b(?:Eastern|Central|Pacific|Mountain|Atlantic)\b|\b(?:[A-Z]\w+|your|my|local) time\b|\bfor (?:you|me)\b|\b(?:your|my) end\b|\bin [A-Z]\w+/

/** Finds a time of day without a zone in a note to a person whose clock shows another. */
export const timeZone: Check = {
  id: 'time-zone',
  reason: 'They’re in another time zone and can’t tell which one you mean.',
  source: 'app',
  find(note) {
    if (!note.facts.isInOtherZone) return []
    return findPhrases(note, clockTime)
      .filter(({ sentence }) => !zone.test(sentence.text))
      .map(({ words, place }) => ({
        level: 'look' as const,
        text: `Say which time zone ${words.trim()} is in, such as “London time”.`,
        place,
      }))
  },
}
