import type { Card } from '../model/card.ts'
import type { Person } from '../model/person.ts'
import type { Id } from '../model/scalars.ts'
import { isArchived, isClosed } from '../rules/facts/is-closed.ts'
import { foldText } from '../text/fold-text.ts'
import { withoutLegalForm } from '../text/legal-forms.ts'

/** The most cards that are suggested. */
const MAX_FOUND = 5

/** How much a mention says about which card a text is about: an address names one person, a first name many. */
const weights = { email: 8, fullName: 6, company: 5, agency: 2, givenName: 1 } as const

/** The fewest letters of a first name that is looked for alone. */
const MIN_LETTERS = 3

/**
 * Finds the cards on the board that a pasted text is probably about: those whose company, agency or people it names, the
 * likeliest first. Of cards that are as likely an open one comes first, and then the one that moved last.
 */
export function findMentionedCards(cards: readonly Card[], text: string): Id[] {
  const mentions = { words: ` ${splitWords(text).join(' ')} `, folded: foldText(text) }
  return cards
    .filter((card) => !isArchived(card))
    .map((card) => ({ card, weight: weigh(card, mentions) }))
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight || Number(isClosed(a.card)) - Number(isClosed(b.card)) || compareMoves(a, b),
    )
    .slice(0, MAX_FOUND)
    .map(({ card }) => card.id)
}

/** A text in the two forms in which it is searched. */
interface Mentions {
  /** The folded words with a blank between them, at the start and at the end. */
  readonly words: string
  readonly folded: string
}

function weigh({ company, agency = '', people }: Card, mentions: Mentions): number {
  const hasWords = (name: string) => includesWords(mentions, splitWords(name))
  const ofPeople = people.map((person) => weighPerson(person, mentions))
  return (
    (includesWords(mentions, withoutLegalForm(splitWords(company))) ? weights.company : 0) +
    (hasWords(agency) ? weights.agency : 0) +
    Math.max(0, ...ofPeople)
  )
}

function weighPerson({ name, email }: Person, mentions: Mentions): number {
  const words = splitWords(name)
  const [given = ''] = words
  if (email !== '' && mentions.folded.includes(foldText(email))) return weights.email
  if (words.length > 1 && includesWords(mentions, words)) return weights.fullName
  return given.length >= MIN_LETTERS && includesWords(mentions, [given]) ? weights.givenName : 0
}

function includesWords({ words }: Mentions, wanted: readonly string[]): boolean {
  return wanted.length > 0 && words.includes(` ${wanted.join(' ')} `)
}

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{M}\p{N}#+]+/u)
    .filter((word) => word !== '')
}

function compareMoves(a: { readonly card: Card }, b: { readonly card: Card }): number {
  return a.card.stageSince > b.card.stageSince ? -1 : a.card.stageSince < b.card.stageSince ? 1 : 0
}
