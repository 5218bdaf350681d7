import { foldText } from '../fold-text.ts'
import { toSingleLine } from '../plain-text.ts'
import { isPlaceholder } from './group-words.ts'

/** A name without what people type around it. */
interface CleanName {
  /** The name in one line; empty if nothing in it is a name. */
  readonly name: string
  /** The name in brackets or quotation marks by which the person is called; null without one. */
  readonly nickname: string | null
}

/** Matches invisible characters other than the joiners that Persian and Indian languages need within a word. */
const invisible = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu

/** Matches a joiner that joins nothing. */
const looseJoiner = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu

/** Matches emoji and other symbols that people put beside their names. */
const symbols = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Co}\p{Cn}\p{Cs}★☆✓✔®™©]/gu

/** Matches an email address in angle brackets, as a mail program copies it. */
const address = /<[^<>]*>/g

/** Matches pronouns at the end of a name, in brackets or not: "(she/her)". */
const pronouns = /[([]?\b(?:she|he|they|xe|ze)\s*\/\s*\w+(?:\s*\/\s*\w+)?\s*[)\]]?/gi

/** Matches text in brackets or quotation marks within a name, with the text as a group. */
const aside = /[("“„«[]([^()"“”„«»[\]]*)[)"”“»\]]/gu

/** Matches whatever follows a name after a dash or a bar, such as the employer. */
const afterBar = /\s+[-–—|·•]\s+.*$/u

/** Matches marks that are left over around a name. */
const strayMarks = /[<>{}()[\]|\\^`~*_=#$%"“”„«»]/gu

/** Matches punctuation that no name begins or ends with. A final dot may belong to an initial or a suffix. */
const edges = /^[^\p{L}\p{N}'’‘]+|[^\p{L}\p{M}\p{N}.'’)]+$/gu

/** Matches text that may be a name of one or two words. */
const nameLike = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$/u

/** Turns a text into one line without invisible characters, and makes every comma a plain one. */
export function toVisibleLine(text: string): string {
  const visible = text.normalize('NFC').replace(invisible, '').replace(looseJoiner, '')
  return toSingleLine(visible.replace(/\s*[,，،、]+\s*/gu, ', '))
}

/** Removes what people type around a name: an email address, pronouns, symbols, a nickname, an employer. */
export function cleanName(text: string): CleanName {
  const line = toVisibleLine(text.replace(symbols, ' ')).replace(pronouns, ' ')
  const withoutAddress = toSingleLine(line.replace(address, ' '))
  // A mail program puts a name with a comma into quotation marks.
  const unquoted = /^"([^"]+)"$/.exec(withoutAddress)?.[1] ?? withoutAddress
  const asides = [...unquoted.matchAll(aside)].map(([, inner = '']) => inner.trim())
  const name = toSingleLine(unquoted.replace(aside, ' ').replace(afterBar, '').replace(strayMarks, ' '))
    .replace(edges, '')
    .trim()
  if (!/\p{L}/u.test(name) || name.includes('@') || isPlaceholder(foldText(name)))
    return { name: '', nickname: null }
  const latinAside = asides.find((inner) => /^[\p{Script=Latin} .'’-]+$/u.test(inner) && inner.includes(' '))
  // The note is in English, so a name in Latin letters comes before one in others.
  if (latinAside && !/\p{Script=Latin}/u.test(name)) return { name: latinAside, nickname: null }
  const called = asides.find((inner) => nameLike.test(inner))
  return { name, nickname: called && isNicknameAt(unquoted, called) ? called : null }
}

/** Returns true if a text in brackets comes before the family name. At the end it may also be a place or a firm. */
function isNicknameAt(line: string, called: string): boolean {
  const after = line.slice(line.indexOf(called) + called.length + 1)
  return /\p{L}/u.test(after) || /["“„«]/u.test(line)
}
