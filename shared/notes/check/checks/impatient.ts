import type { Check } from '../check.ts'
import { findPhrases } from '../reading/find-phrases.ts'

const phrases = new RegExp(
  [
    "still (?:have(?: not|n[’']t)|not) (?:heard|had|received)[^.?!,]*",
    "have(?: not|n[’']t) (?:received|had|got) (?:a|any|your) (?:reply|response|answer)",
    "(?:as|like) I(?: have|[’']ve)? already (?:\\w+)|I(?: have|[’']ve)? already (?:asked|written|emailed|called) (?:you )?(?:twice|before|last|several)",
    'expect(?:ed|ing)? (?:an|a|your|some) (?:answer|reply|response|update)(?: by now| soon)?',
    '(?:should|must|would|expected|hoped)[^.?!,]{0,40} by now',
    'waiting for your (?:reply|answer|response|decision)',
    '(?:please|kindly) (?:respond|reply|revert|answer)(?: asap| immediately| urgently| soon)?',
    'at your earliest convenience',
    "why (?:have you not|haven[’']t you|did you not|didn[’']t you)",
    'ignor(?:ed|ing) (?:me|my)',
    'this is (?:now )?(?:the|my) (?:third|fourth|fifth) (?:time|e-?mail|message)',
    'I (?:must|have to) insist|I demand|I deserve',
    '(?:reply|respond|answer|decide|decision|know|need|hear)[^.?!,]{0,20} (?:urgently|immediately)',
  ].join('|'),
  'gi',
)

const hurry = /\b(?:as soon as possible|a\.?s\.?a\.?p)\b\.?/gi
const marks = /[?!]*\?\?+[?!]*|!{3,}/g

/** Finds words that press the reader. */
export const impatient: Check = {
  id: 'impatient',
  reason: 'A third of HR managers have dropped someone for being pushy.',
  source: 'S',
  find: (note) => [
    ...findPhrases(note, phrases).map(({ words, place }) => ({
      level: 'look' as const,
      text: `“${words}” can sound impatient.`,
      place,
    })),
    ...findPhrases(note, hurry)
      // "I'll send it as soon as possible" presses only the writer.
      .filter(({ sentence }) => !/\bI(?:['’]ll| will)\b/i.test(sentence.text))
      .map(({ words, place }) => ({
        level: 'look' as const,
        text: `“${words}” can sound impatient.`,
        place,
      })),
    ...findPhrases(note, marks).map(({ words, place }) => ({
      level: 'look' as const,
      text: 'One mark is enough.',
      place,
      replacement: words.charAt(0) === '!' && !words.includes('?') ? '!' : '?',
    })),
  ],
}
