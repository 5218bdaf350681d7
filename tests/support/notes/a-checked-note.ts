import type { CheckFacts, NotePerson } from '#shared/ipc/check-facts'
import type { Channel } from '#shared/model/person'
import type { Step } from '#shared/model/step'
import type { CheckInput } from '#shared/notes/check/check-input'
import type { CheckId } from '#shared/notes/check/finding'
import type { Lint } from '#shared/notes/check/language/lint'
import { aLint } from './language/a-lint.ts'

/** A note of the collection, with the checks that must raise a finding in it: none in a good note. */
export interface CollectedNote {
  readonly name: string
  readonly input: CheckInput
  readonly raises: readonly CheckId[]
}

/** What differs from the usual facts. */
export interface NoteOverrides extends Partial<CheckFacts> {
  /** The id of the person whom the note goes to; null for a note to nobody in particular. */
  readonly to?: string | null
  readonly channel?: Channel
  readonly missing?: readonly string[]
  /** What the grammar checker finds in the body, by the words. */
  readonly lints?: Readonly<Record<string, Partial<Lint>>>
}

const person = (id: string, name: string, rest: Partial<NotePerson> = {}): NotePerson => ({
  id,
  name,
  title: '',
  nicknames: [],
  unsureOfSpelling: false,
  ...rest,
})

/** Everybody on the card of the collection. */
export const people = [
  person('jane', 'Jane Whitfield'),
  person('tom', 'Tom Abara'),
  person('lena', 'Lena Vogt', { title: 'Dr.' }),
  person('femi', 'Femi Adeyemi'),
  person('jen', 'Jennifer Castellano'),
  person('siobhan', 'Siobhan Kearny', { unsureOfSpelling: true }),
] as const

/** Tuesday 6 October 2026: a call this morning, an answer by Friday. */
const usualFacts: CheckFacts = {
  today: '2026-10-06',
  draftDay: null,
  dateOrder: 'day-month-year',
  hasEarlyWeekend: false,
  recipientId: 'jane',
  people: [...people],
  company: 'Northwind Labs',
  agency: '',
  role: 'Product Manager',
  otherCompanies: ['Kestrel Health', 'Brightwell', 'Fenwick Digital'],
  otherPeople: ['Priya Raman', 'Ian Marsh', 'Dana Cole'],
  conversationDay: '2026-10-06',
  namedDay: '2026-10-09',
  supersededDays: [],
  appointmentDay: null,
  isInOtherZone: false,
  userName: 'Sam Okafor',
  signature: '',
  strengths: ['cut onboarding time by a third at Lantern'],
  english: 'british',
  dictionary: [],
  cardWords: [],
  readBefore: [],
  panel: [],
  dismissed: [],
}

/** Returns a note as the check gets it. The first line of the text may be the subject: "Subject: Thanks". */
export function aCheckedNote(step: Step, text: string, overrides: NoteOverrides = {}): CheckInput {
  const { to, channel = 'email', missing = [], lints = {}, ...facts } = overrides
  const trimmed = text.trim()
  const subject = /^Subject: (.*)\n/.exec(trimmed)?.[1]
  const body = subject === undefined ? trimmed : trimmed.slice(trimmed.indexOf('\n') + 1)
  return {
    step,
    channel,
    missing,
    subject: subject ?? (channel === 'email' ? 'Our conversation' : ''),
    body,
    lints: Object.entries(lints).map(([words, rest]) => aLint(body, words, rest)),
    facts: { ...usualFacts, ...(to !== undefined && { recipientId: to }), ...facts },
  }
}

/** Collects a note without a fault. */
export function good(name: string, step: Step, text: string, overrides?: NoteOverrides): CollectedNote {
  return { name, input: aCheckedNote(step, text, overrides), raises: [] }
}

/** Collects a note with faults. */
export function bad(
  name: string,
  raises: readonly CheckId[],
  step: Step,
  text: string,
  overrides?: NoteOverrides,
): CollectedNote {
  return { name, input: aCheckedNote(step, text, overrides), raises }
}
