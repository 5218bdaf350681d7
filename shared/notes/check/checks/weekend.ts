import { getWeekday } from '../../../time/day.ts'
import type { Check } from '../check.ts'
import { findPhrases } from '../reading/find-phrases.ts'

const wish = /\b(?:have|enjoy|wish(?:ing)? you) (?:a |an |the |your )?(?:\w+ ){0,3}weekend\b/gi
const look =
  /\b(?:you )?(?:had|enjoyed) (?:a |an |the |your )?(?:\w+ ){0,3}weekend\b|\bweekend (?:was|went)\b/gi

/** Finds a weekend wished when none is near, and one asked about when it is long over. */
export const weekend: Check = {
  id: 'weekend',
  reason: 'It shows that the note was written on another day.',
  source: 'app',
  find(note) {
    // Counted as if the weekend were Saturday and Sunday.
    const weekday = ((getWeekday(note.facts.today) + (note.facts.hasEarlyWeekend ? 1 : 0) - 1) % 7) + 1
    const wished = weekday >= 4 && weekday <= 6 ? [] : findPhrases(note, wish)
    const asked = weekday >= 4 && weekday <= 6 ? findPhrases(note, look) : []
    return [
      ...wished
        .filter(({ sentence }) => !/\bhope you (?:have|had)\b.*\bhad\b/i.test(sentence.text))
        .map(({ place }) => ({ level: 'look' as const, text: 'It isn’t nearly the weekend.', place })),
      ...asked.map(({ place }) => ({ level: 'look' as const, text: 'That weekend was a while ago.', place })),
    ]
  },
}
