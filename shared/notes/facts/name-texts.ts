import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { hasSpokenWith } from '../../rules/facts/has-spoken-with.ts'
import { foldText } from '../../text/fold-text.ts'
import { isJobWord } from '../../text/job-words.ts'
import { formatFullName, formatGreeting, formatShortName } from '../../text/person-names.ts'
import { toMidSentence } from '../../text/phrases/phrase.ts'
import { formatList, toSingleLine } from '../../text/plain-text.ts'
import type { NoteContext, NoteStyle } from '../note-context.ts'

/** The word with which a plain note greets. */
const greetingWords = { hi: 'Hi', hello: 'Hello' } as const
/** The words with which a plain note closes. */
const closingWords = { best: 'Best', thanks: 'Thanks', 'kind-regards': 'Kind regards' } as const

/**
 * Formats the greeting of a note, without the comma: "Hi Jane", "Dear Dr. Vogt", "Dear Jane", and "Dear Jane
 * Okafor" to somebody the user has not spoken with.
 */
export function formatNoteGreeting(
  person: Person | null,
  { settings, followUp, card, now }: NoteContext,
  { tone }: NoteStyle,
): string {
  // A thank-you goes to somebody who was there, not to a team.
  if (person === null && tone === 'formal' && followUp.step === 'thank-you') return 'Hello'
  return formatGreeting(person, {
    tone,
    opening: greetingWords[settings.greeting ?? 'hi'],
    hasSpoken: person !== null && hasSpokenWith(person.id, card, now),
  })
}

/** Returns the words with which a note closes, without the comma. */
export function getClosing({ closing }: Pick<Settings, 'closing'>, { tone }: NoteStyle): string {
  return tone === 'formal' ? 'Kind regards' : closingWords[closing ?? 'best']
}

/** Formats the name under a note: the first name in a plain note to somebody the user has spoken with. */
export function formatSignature(yourName: string, isFullName: boolean): string {
  const name = toSingleLine(yourName)
  return isFullName || name === '' ? name : formatShortName({ name, title: '' })
}

/**
 * Adds the signature of an email below the name, on lines of its own. One that starts with the user's name replaces
 * the name.
 */
export function addSignature(name: string, { yourName, signature = '' }: Settings): string {
  const block = signature.trim()
  if (block === '') return name
  const first = toSingleLine(yourName).split(' ')[0] ?? ''
  const hasName = first !== '' && foldText(block.split('\n')[0] ?? '').startsWith(foldText(first))
  return name === '' || hasName ? block : `${name}\n${block}`
}

/** Formats the role for a sentence: "the product analyst role"; "the role" if it has no name. */
export function formatRole(role: string): string {
  const name = toRoleName(role)
  if (name === '') return 'the role'
  return /\b(?:role|position|job|post|internship|apprenticeship|traineeship)$/i.test(name)
    ? `the ${name}`
    : `the ${name} role`
}

function toRoleName(role: string): string {
  const name = toSingleLine(role).replace(/^(?:the|an?)\s+/i, '')
  return isJobWord(name.split(/[\s,]/, 1)[0] ?? '') ? toMidSentence(name) : name
}

/** Formats the roles that a note covers: "the lens designer and optician roles" at one employer. */
export function formatRoles(card: Card, cards: readonly Card[], alsoFor: readonly Id[]): string {
  const covered = [card, ...cards.filter(({ id }) => id !== card.id && alsoFor.includes(id))]
  if (covered.length === 1 || covered.some(({ role }) => toRoleName(role) === ''))
    return formatRole(card.role)
  if (covered.some(({ company }) => company !== card.company))
    return formatList(covered.map(({ role, company }) => `${formatRole(role)} at ${toSingleLine(company)}`))
  const names = [...new Set(covered.map(({ role }) => toRoleName(role)))]
  return names.length === 1 ? formatRole(card.role) : `the ${formatList(names)} roles`
}

/** Formats how a call begins: "Hi Jane", "Hello Dr. Vogt", "Hello". */
export function formatHello(person: Person | null, { settings }: NoteContext): string {
  if (person === null) return 'Hello'
  const name = formatShortName(person)
  return `${person.title === '' ? greetingWords[settings.greeting ?? 'hi'] : 'Hello'} ${name}`
}

/** Says whom to ask for on the phone, with the number if it is known. */
export function describeWhomToAsk(person: Person | null, { card }: NoteContext): string {
  if (person === null) return `Ask who is looking after ${formatRole(card.role)}, and write the name down.`
  const phone = toSingleLine(person.phone)
  return phone === '' ? `Ask for ${formatFullName(person)}.` : `${phone}\nAsk for ${formatFullName(person)}.`
}
