import type { Check } from '../check.ts'
import { toPlace } from '../reading/find-phrases.ts'

/** Openers that are looked at wherever a sentence begins with one. */
const tired =
  /^(?:I (?:hope|trust) (?:that )?(?:this|my|the) (?:e-?mail|message|note|letter|mail) finds you(?: and yours| all)?(?: well| in good \w+)?|(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|note)|to whom it may concern|I would like to take this opportunity to|please be advised)/i

/** Openers that are fine once in a note; two make it sound copied. */
const usual =
  /^(?:it is with great \w+ that|I am writing (?:to|in)|I['’]m writing (?:to|in)|I hope (?:that )?(?:you(?: are|['’]re) (?:doing )?well|all is well)|(?:I )?just (?:wanted|wanting) to (?:follow up|check in|touch base|reach out)|I (?:just )?wanted to (?:reach out|follow up|touch base)|further to (?:my|our)|please (?:do not|don['’]t) hesitate|thank you for your time and consideration|thank you in advance|thanks in advance|feel free to)/i

/** Finds openers that everybody has read too often. A single usual one is fine. */
export const worn: Check = {
  id: 'worn',
  reason: 'It sounds copied, and pushes your own words down the page.',
  source: 'app',
  find(note) {
    const startsWith = (pattern: RegExp) =>
      note.sentences.flatMap((sentence) => {
        const words = pattern.exec(sentence.text)?.[0]
        return words === undefined ? [] : [{ words, place: toPlace(sentence, 0, words.length) }]
      })
    const strong = startsWith(tired)
    const weak = startsWith(usual)
    const found =
      strong.length + weak.length > 1 ? [...strong, ...weak.slice(strong.length > 0 ? 0 : 1)] : strong
    return found.map(({ words, place }) => ({
      level: 'look' as const,
      text: `“${words}” is in every other email. Start with what you want to say.`,
      place,
    }))
  },
}
