import type { Check } from '../check.ts'
import { countShared, listOwnWords } from '../reading/compare-texts.ts'
import type { ReadNote } from '../reading/read-note.ts'
import { listWords, toStem } from '../reading/words.ts'

/** How many words of its own make a detail. */
const OWN_WORDS_MIN = 2

/** Finds a thank-you that could be about any conversation. */
export const detail: Check = {
  id: 'detail',
  reason: 'One thing from the conversation shows that you were listening.',
  source: 'E',
  find(note) {
    if (note.step !== 'thank-you') return []
    const own = listOwnWords(note.sentences.map(({ text }) => text).join('\n'), listKnownWords(note))
    if (own.size - countShared(own, fillers) >= OWN_WORDS_MIN) return []
    return [
      {
        level: 'look',
        text: 'It could be about any conversation. Add one thing you spoke about.',
        place: null,
      },
    ]
  },
}

/** Stems that are in many notes, and that are a detail only beside others. */
const fillers: ReadonlySet<string> = new Set([
  'fit',
  'skill',
  'experience',
  'mission',
  'cultur',
  'valu',
  'background',
])

/** Returns the stems of the names that the card knows; they are not a detail. */
export function listKnownWords({ facts }: Pick<ReadNote, 'facts'>): ReadonlySet<string> {
  const names = facts.people.map(({ name }) => name).join(' ')
  const known = [names, facts.company, facts.agency, facts.role, facts.userName].join(' ')
  return new Set(listWords(known).map(toStem))
}
