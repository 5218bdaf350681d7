import type { Check } from '../check.ts'
import type { FoundFault, Place } from '../finding.ts'
import type { ReadNote } from '../reading/read-note.ts'
import { grammarRules, neverTwice } from './grammar-rules.ts'
import type { Lint } from './lint.ts'
import { listUsableLints, matchApostrophes, overlaps } from './usable-lints.ts'

/** Finds slips that a check of the spelling misses: "should of", "its been", "the the". */
export const grammar: Check = {
  id: 'grammar',
  reason: 'A check of the spelling misses it, and a reader won’t.',
  source: 'app',
  find(note) {
    const lints = listUsableLints(note)
      .filter(({ rule }) => grammarRules.has(rule))
      .flatMap((lint) => narrow(lint, note))
      .sort((a, b) => a.place.start - b.place.start || order(a) - order(b))
    const faults: { readonly fault: FoundFault; readonly place: Place }[] = []
    for (const lint of lints) {
      const fault = toFault(lint, note)
      if (fault !== null && !faults.some(({ place }) => overlaps(place, lint.place)))
        faults.push({ fault, place: lint.place })
    }
    return faults.map(({ fault }) => fault)
  },
}

const ruleOrder = [...grammarRules]
const order = ({ rule }: Lint): number => ruleOrder.indexOf(rule)

/** Matches an article with the word behind it, which has only small letters: "a hour". */
const articleAndWord = /^(?<article>an?)(?<rest>\s+\p{Ll}[\p{Ll}\p{M}’'-]*)(?![\p{L}\p{N}.])/iu

/** Drops a lint that its rule is often wrong about, and widens one whose words alone say too little. */
function narrow(lint: Lint, note: ReadNote): readonly Lint[] {
  const { field, start, end } = lint.place
  if (lint.rule === 'RepeatedWords')
    return neverTwice.has(lint.words.split(/\s+/)[0]?.toLowerCase() ?? '') ? [lint] : []
  if (lint.rule !== 'AnA') return [lint]
  // "version 2a" and "(a)" have no article, and a short form is read in its own way: "an FAQ", "a FAQ".
  if (/[\p{N}(]$/u.test(note[field].slice(0, start))) return []
  const rest = articleAndWord.exec(note[field].slice(start))?.groups?.rest
  if (rest === undefined) return []
  return [
    {
      ...lint,
      place: { field, start, end: end + rest.length },
      words: lint.words + rest,
      replacements: lint.replacements.map((article) => article + rest),
    },
  ]
}

function toFault({ rule, words, place, replacements }: Lint, note: ReadNote): FoundFault | null {
  const usable = replacements.filter((one) => one.trim() !== '').map((one) => matchApostrophes(one, note))
  const [replacement, ...others] = [...new Set(usable)].slice(0, 2)
  if (replacement === undefined) return null
  const text =
    rule === 'RepeatedWords'
      ? `“${replacement}” is there twice.`
      : `Do you mean “${replacement.trim()}”, not “${words}”?`
  // A capitalised word may be a name, so only the user changes it.
  if (/^\p{Lu}(?!\s|['’])/u.test(words)) return { level: 'look', text, place }
  return { level: 'look', text, place, replacement, alternatives: others }
}
