import type { Check } from '../check.ts'
import { findPhrases } from '../reading/find-phrases.ts'

const phrases =
  /\b(?:synerg(?:y|ies|istic)|leverag(?:e|ed|ing)|touch(?:ing)? base|circl(?:e|ing) back|value[- ]add(?:ed)?|add(?:ing)? value|passionate about|results[- ](?:driven|oriented)|self[- ]starter|team player|go-getter|proven track record|hit(?:ting)? the ground running|fast[- ]paced|dynamic (?:team|company|environment)|move the needle|low[- ]hanging fruit|think(?:ing)? outside the box|game[- ]chang(?:er|ing)|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|paradigm|deep dive|bandwidth|stakeholder buy-in|actionable|holistic|thought leader\w*|wheelhouse|rockstar|ninja|skill ?set|day one|perfect fit|great fit|unique blend|drive (?:growth|results|impact)|driving (?:growth|results|impact)|impactful|spearhead(?:ed|ing)?|utili[sz]e|facilitat(?:e|ed|ing)|going forward)\b/gi

/** How many words of a note a single such phrase may be spread over. */
const WORDS_PER_PHRASE = 30
const PHRASES_MIN = 2

/** Finds a text thick with corporate phrases; a single one is fine. */
export const corporate: Check = {
  id: 'corporate',
  reason: 'Words that fit any job say nothing about this one.',
  source: 'app',
  find(note) {
    const found = findPhrases(note, phrases)
    const second = found[1]
    if (second === undefined || found.length < PHRASES_MIN) return []
    if (note.wordCount / found.length > WORDS_PER_PHRASE) return []
    const listed = found.slice(0, 3).map(({ words }) => `“${words}”`)
    return [
      {
        level: 'look',
        text: `Stock phrases: ${listed.join(', ')}. Say it as you would across a table.`,
        place: found[0]?.place ?? null,
      },
    ]
  },
}
