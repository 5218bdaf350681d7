import type { ReadText } from '../../../ipc/check-facts.ts'
import { defaultFormats } from '../../../text/date-formats.ts'
import { formatFullDay } from '../../../text/format-day-in-sentence.ts'
import type { Check } from '../check.ts'
import type { FoundFault } from '../finding.ts'
import {
  countShared,
  isNearlySame,
  listOwnWords,
  readSentence,
  type SentenceWords,
  splitReadText,
} from '../reading/compare-texts.ts'
import { toPlace } from '../reading/find-phrases.ts'
import type { ReadNote } from '../reading/read-note.ts'
import { listKnownWords } from './detail.ts'
import { findTwins } from './panel-twin.ts'

/** The share of a strength's words that tell it. */
const STRENGTH_MIN = 0.7

/** Finds a sentence, a detail or a strength that this person or this employer has read before. */
export const saidBefore: Check = {
  id: 'said-before',
  reason: 'Even a good sentence sounds like a template the second time.',
  source: 'app',
  find(note) {
    if (note.facts.readBefore.length === 0) return []
    const twins = findTwins(note)
    const known = listKnownWords(note)
    const read = readTexts(note.facts.readBefore, known).filter(({ text }) => !twins.includes(text.to))
    const strengths = note.facts.strengths.map((strength) => listOwnWords(strength, known))
    return note.sentences.flatMap((sentence): readonly FoundFault[] => {
      const own = readSentence(sentence.text, known)
      const before = read.findLast(({ sentences }) =>
        sentences.some(
          (other) => isNearlySame(own, other) || tellSameStrength(own.own, other.own, strengths),
        ),
      )
      if (before === undefined) return []
      return [{ level: 'look', text: describe(before.text, note), place: toPlace(sentence) }]
    })
  },
}

/** A text that was read before, taken apart. */
interface KnownText {
  readonly text: ReadText
  readonly sentences: readonly SentenceWords[]
}

/** The texts that were taken apart, because they stay the same while a note is typed. */
const knownTexts = new WeakMap<readonly ReadText[], readonly KnownText[]>()

function readTexts(texts: readonly ReadText[], known: ReadonlySet<string>): readonly KnownText[] {
  const cached = knownTexts.get(texts)
  if (cached) return cached
  const read = texts.map((text) => ({
    text,
    sentences: splitReadText(text.text).map((sentence) => readSentence(sentence.text, known)),
  }))
  knownTexts.set(texts, read)
  return read
}

function tellSameStrength(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  strengths: readonly ReadonlySet<string>[],
): boolean {
  const tells = (words: ReadonlySet<string>, strength: ReadonlySet<string>) =>
    countShared(strength, words) / strength.size >= STRENGTH_MIN
  return strengths.some((strength) => strength.size > 1 && tells(a, strength) && tells(b, strength))
}

function describe({ day, to, isSamePerson }: ReadText, note: ReadNote): string {
  const reader = isSamePerson ? (note.recipient?.name ?? to) : to
  const on = formatFullDay(day, note.facts.today, { ...defaultFormats, order: note.facts.dateOrder })
  return `${reader || 'Someone at this company'} has already read this, on ${on}.`
}
