import { toVisibleLine } from './clean-name.ts'
import { isJobWord } from './group-words.ts'
import { isInCapitals, splitWords, toKey } from './name-word.ts'
import { type TitleGroup, type TitleUse, titles } from './titles.ts'

/** A title as a greeting uses it. */
export interface UsedTitle {
  /** Empty if the greeting has no title. */
  readonly text: string
  readonly use: TitleUse
  /** What joins it to the name before it; null if it comes before the name. */
  readonly joint: ' ' | '-' | null
}

/** The title of nobody. */
export const noTitle: UsedTitle = { text: '', use: 'nothing', joint: null }

interface KnownTitle extends TitleGroup {
  readonly form: string
}

/** The known titles by their folded forms; several where languages differ in how they use one. */
const known = new Map<string, readonly KnownTitle[]>()
for (const group of titles)
  for (const form of group.forms) {
    const key = toKey(form)
    known.set(key, [...(known.get(key) ?? []), { ...group, form }])
  }

/** Returns the title that a word in front of a name is; undefined if it is a name. */
function findTypedTitle(word: string): KnownTitle | undefined {
  return known
    .get(toKey(word))
    ?.find(({ typed }) => typed === 'always' || (typed === 'with-dot' && word.endsWith('.')))
}

/** Separates the titles that were typed in front of a name from the name, which is empty if there is only a title. */
export function splitTypedTitle(name: string): { readonly title: UsedTitle; readonly name: string } {
  const words = splitWords(separateTitle(name))
  const start = words.findIndex((word) => !findTypedTitle(word))
  const titleWords = start < 0 ? words : words.slice(0, start)
  return {
    title: joinTitles(titleWords, findTypedTitle),
    name: start < 0 ? '' : words.slice(start).join(' '),
  }
}

/** Puts a blank after a title that was typed without one: "Dr.Lena Vogt". */
function separateTitle(name: string): string {
  const [, title = '', rest = ''] = /^(\p{L}+\.)(\p{Lu}.*)$/u.exec(name) ?? []
  return title !== '' && findTypedTitle(title) ? `${title} ${separateTitle(rest)}` : name
}

/** Returns how a greeting uses the text of the field for titles. A job title that was typed there is not used. */
export function parseTitle(text: string): UsedTitle {
  const words = splitWords(toVisibleLine(text).replace(/[,;:]/g, ' ')).filter((word) => /\p{L}/u.test(word))
  const first = (word: string) => known.get(toKey(word.replace(/^-/, '')))?.[0]
  if (words.every((word) => first(word))) return joinTitles(words, first)
  // A title in a language that is not known here may go with either name.
  const isTitle =
    words.length <= 3 && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && !isJobWord(toKey(word)))
  return isTitle ? { text: words.join(' '), use: 'whole', joint: null } : noTitle
}

/** Joins the words of a title, each once, and leaves out those with which nobody is addressed. */
function joinTitles(words: readonly string[], find: (word: string) => KnownTitle | undefined): UsedTitle {
  const used = words.flatMap((word) => {
    const title = find(word)
    return title && title.use !== 'nothing' ? [{ title, text: writeTitle(word, title.form) }] : []
  })
  const after = used.find(({ title }) => title.joint)
  if (after) return { text: after.title.form, use: after.title.use, joint: after.title.joint ?? null }
  const uses = used.map(({ title }) => title.use)
  const use = uses.includes('whole') ? 'whole' : uses.includes('given') ? 'given' : 'family'
  const texts = [...new Set(used.map(({ text }) => text))]
  return texts.length > 0 ? { text: texts.join(' '), use, joint: null } : noTitle
}

/** Writes a title as it was typed, with its usual capitals if it was typed in capitals or in small letters. */
function writeTitle(word: string, form: string): string {
  const isUneven = isInCapitals(word) || word === word.toLowerCase()
  return isUneven ? form + (word.endsWith('.') ? '.' : '') : word
}
