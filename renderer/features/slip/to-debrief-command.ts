import type { CommandInput } from '#shared/commands/commands'
import type { EpochMs, Id } from '#shared/model/scalars'
import { readOwnPromise } from '#shared/notes/facts/own-promise-text'
import { formatShortName } from '#shared/text/person-names'
import { bringFrame, parsePhrase, remarkFrame } from '#shared/text/phrases/phrase'
import { parseThought } from '#shared/text/phrases/thought'
import type { Parsed } from '#shared/text/typed-text'
import { toInstant } from '#shared/time/day'
import { HOUR } from '#shared/time/durations'
import { getInterviewEnd, toIso } from '#shared/time/instant'
import {
  findMissingNumber,
  listPresent,
  type SlipEntry,
  type SlipField,
  type SlipSubject,
  toPromiseTerms,
  UNNAMED,
} from './slip-entry.ts'

/** The command that saves the slip. */
type DebriefCommand = Extract<CommandInput, { type: 'debrief-interview' }>

type SlipResult =
  | { readonly ok: true; readonly command: DebriefCommand }
  | { readonly ok: false; readonly field: SlipField; readonly message: string }

/** Matches a promise that names a thing and nothing to do with it: “the case study”. */
const thing = /^(?:a|an|the|my|our|some|two|three|\d+)\s/i

/**
 * Turns the slip about a conversation that took place into the command that saves it, or returns which field is
 * incomplete and why. What does not fit its sentence is kept beside the notes, where it waits to be worked in.
 */
export function toDebriefCommand(entry: SlipEntry, subject: SlipSubject): SlipResult {
  const endedAt = resolveEnd(entry, subject)
  if (endedAt === null) return { ok: false, field: 'when', message: 'Enter the day and time it ended.' }
  const promise = toPromiseTerms(entry)
  if (promise === null) return { ok: false, field: 'promise', message: 'Choose the date they named.' }
  const ownPromises = entry.ownPromises.filter(({ text }) => text.trim() !== '')
  if (ownPromises.some(({ date, isDatePicked }) => isDatePicked && date === null))
    return { ok: false, field: 'ownPromises', message: 'Choose the date you promised.' }
  const { card, interview } = subject
  const people = listPresent(entry, subject)
  const missing = findMissingNumber(entry, subject)
  const phone = missing === null ? '' : entry.phone.trim()
  if (phone !== '' && missing === '')
    return { ok: false, field: 'people', message: 'Add the name of the person whose number this is.' }
  const { remarks, jottings } = sortRemarks(entry, people)
  const bring = parsePhrase(entry.bring, bringFrame)
  const unfitStrength = !bring.ok && entry.bring.trim() !== '' ? [entry.bring.trim()] : []
  return {
    ok: true,
    command: {
      type: 'debrief-interview',
      cardId: card.id,
      interviewId: interview.id,
      kind: entry.kind === 'none' ? interview.kind : entry.kind,
      endedAt: toIso(endedAt),
      people: [...people],
      promise,
      ...(phone === '' ? {} : { phone }),
      topics: [...new Set([...interview.topics, ...jottings, ...unfitStrength])],
      challenge: interview.challenge,
      strengths: interview.strengths,
      learned: interview.learned,
      remarks,
      ...(bring.ok ? { bring: bring.value } : {}),
      ownPromises: ownPromises.map(({ text, date, personId }) => {
        const person = people.find(({ id }) => id === personId) ?? people[0]
        return { text: toPromiseText(text, person?.name), date, personId: person?.id ?? null }
      }),
    },
  }
}

/** Separates the remarks and thoughts that fit a note, of people who were there, from the lines that do not. */
function sortRemarks(entry: SlipEntry, people: readonly { readonly id: Id }[]) {
  const remarks: { personId: Id | null; text: string; thought?: string }[] = []
  const jottings: string[] = []
  const sort = (typed: string | undefined, parse: (text: string) => Parsed<string>): string => {
    const text = typed?.trim() ?? ''
    if (text === '') return ''
    const parsed = parse(text)
    if (!parsed.ok) jottings.push(text)
    return parsed.ok ? parsed.value : ''
  }
  for (const id of new Set([...Object.keys(entry.remarks), ...Object.keys(entry.thoughts)])) {
    const isUnnamed =
      id === UNNAMED || entry.added.some((person) => person.id === id && person.name.trim() === '')
    if (!isUnnamed && !people.some((person) => person.id === id)) continue
    remarks.push({
      personId: isUnnamed ? null : id,
      text: sort(entry.remarks[id], (text) => parsePhrase(text, remarkFrame)),
      ...(entry.thoughts[id] !== undefined && { thought: sort(entry.thoughts[id], parseThought) }),
    })
  }
  return { remarks, jottings }
}

/**
 * Writes a promise as something to do: “the case study” and “send Jane the case study” both become “Send the case
 * study”, since the promise has its person. A day that was typed stays, because the chips may say another.
 */
function toPromiseText(typed: string, name = ''): string {
  const said = typed.trim().replace(/^I(?:['’]ll| will)\s+/i, '')
  const text = thing.test(said) ? `Send ${said}` : said
  const names = name === '' ? [] : [name, formatShortName({ name, title: '' })]
  const sent = readOwnPromise({ text }, names)?.thing ?? ''
  if (sent !== '' && text.endsWith(sent)) return `Send ${sent}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Returns when the interview ended; null if a day or time to pick is missing. */
export function resolveEnd(
  { when, date, time }: Pick<SlipEntry, 'when' | 'date' | 'time'>,
  { interview, zone }: Pick<SlipSubject, 'interview' | 'zone'>,
): EpochMs | null {
  if (when === 'recorded') return getInterviewEnd(interview)
  if (when === 'hour-ago') return getInterviewEnd(interview) - HOUR
  return date === null || time === null ? null : toInstant({ date, time, zone })
}
