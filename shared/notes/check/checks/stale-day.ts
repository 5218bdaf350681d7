import type { CheckFacts } from '../../../ipc/check-facts.ts'
import type { PlainDate } from '../../../model/scalars.ts'
import type { Step } from '../../../model/step.ts'
import { defaultFormats } from '../../../text/date-formats.ts'
import { formatWeekday } from '../../../text/format-day.ts'
import { formatFullDay } from '../../../text/format-day-in-sentence.ts'
import { addDays, daysBetween, getWeekday } from '../../../time/day.ts'
import type { Check } from '../check.ts'
import type { FoundFault, Place } from '../finding.ts'
import { type FoundPhrase, findPhrases } from '../reading/find-phrases.ts'
import type { ReadNote } from '../reading/read-note.ts'
import type { Sentence } from '../reading/sentences.ts'

const dayWord =
  /\b(?:earlier today|today|this (?:morning|afternoon|evening)|tonight|yesterday(?: (?:morning|afternoon|evening))?|last night|tomorrow|(?:last|next) week)\b/gi

/** The steps whose notes follow the conversation at once. In any other a later call may be meant. */
const afterTheTalk: ReadonlySet<Step> = new Set(['thank-you', 'loop-in'])

/** The steps whose notes follow something else: an offer, a no, an answer. It may have come in a call. */
const mayMeanAnotherTalk: ReadonlySet<Step> = new Set([
  'offer-thanks',
  'offer-answer',
  'rejection-thanks',
  'farewell',
  'withdraw',
  'tell-others',
  'call-back',
  'schedule-interview',
  'missed-interview',
])

/** Matches a sentence about the conversation that has been. */
const aboutTheTalk =
  /\bthank|\benjoyed\b|\b(?:great|good|nice|lovely|pleasure)\b.*\b(?:talking|speaking|meeting|chatting|to (?:talk|speak|meet|chat))\b|\b(?:spoke|met|talked|chatted)\b|\bour (?:\w+ )?(?:call|chat|conversation|meeting|interview|talk)\b/i

/** Finds "today", "yesterday" and "last week" where the conversation was on another day, and where a draft has aged. */
export const staleDay: Check = {
  id: 'stale-day',
  reason: 'Drafts get sent a day late, and then “today” is wrong.',
  source: 'app',
  find: (note) => findPhrases(note, dayWord).flatMap((phrase) => judge(phrase, note)),
}

function judge(phrase: FoundPhrase, note: ReadNote): readonly FoundFault[] {
  const { facts } = note
  const word = phrase.words.toLowerCase()
  const isWeek = word.endsWith('week')
  if (isWeek && facts.draftDay !== null && startOfWeek(facts.draftDay) === startOfWeek(facts.today)) return []
  const day = isWeek || mayMeanAnotherTalk.has(note.step) ? null : facts.conversationDay
  if (day !== null && word !== 'tomorrow' && isAboutTheTalk(phrase)) {
    const daysAgo = daysBetween(day, facts.today)
    const meant = word.startsWith('yesterday') || word === 'last night' ? 1 : 0
    if (daysAgo === meant || daysAgo < 0) return []
    return [
      {
        level: afterTheTalk.has(note.step) ? 'fix' : 'look',
        text: `You spoke ${describeDay(facts, daysAgo)}, so “${phrase.words}” is wrong.`,
        place: phrase.place,
        ...findReplacement(phrase, facts, daysAgo),
      },
    ]
  }
  if (facts.draftDay === null || facts.draftDay >= facts.today) return []
  return [
    {
      level: 'look',
      text: `You wrote this on ${formatFullDay(facts.draftDay, facts.today, toFormats(facts))}. Is “${phrase.words}” still right?`,
      place: phrase.place,
    },
  ]
}

function startOfWeek(date: PlainDate): PlainDate {
  return addDays(date, 1 - getWeekday(date))
}

/** Returns true if the clause with the word is about the conversation that has been. */
function isAboutTheTalk({ sentence, place }: FoundPhrase): boolean {
  const { clause, before, after } = findClause(sentence, place)
  if (/\b(?:will|I['’]ll|going to|should|could|can|please)\b/i.test(before)) return false
  // "How onboarding works today", "in today's market": these days, not that day.
  if (/\b(?:works?|is|are|looks?|stands?|exists?|in|of)\s+$/i.test(before)) return false
  if (
    /^['’]s\b/.test(after) &&
    !/^['’]s (?:\w+ )?(?:call|chat|conversation|meeting|interview|talk|tour)\b/i.test(after)
  )
    return false
  return aboutTheTalk.test(clause) || /^\s*(?:and )?for\b/i.test(before)
}

/** Returns the part of a sentence around a place, up to the next comma, semicolon or dash on either side. */
function findClause({ text, start }: Sentence, place: Place) {
  const [from, to] = [place.start - start, place.end - start]
  const before = /[^,;:–—]*$/.exec(text.slice(0, from))?.[0] ?? ''
  const after = /^[^,;:–—]*/.exec(text.slice(to))?.[0] ?? ''
  return { clause: before + text.slice(from, to) + after, before, after }
}

function describeDay(facts: CheckFacts, daysAgo: number): string {
  if (daysAgo === 0) return 'today'
  return daysAgo === 1
    ? 'yesterday'
    : `on ${formatFullDay(facts.conversationDay as PlainDate, facts.today, toFormats(facts))}`
}

/** Returns the right word in the same place: "yesterday morning", "on Tuesday", "Tuesday" after "for". */
function findReplacement(
  { words, sentence, place }: FoundPhrase,
  facts: CheckFacts,
  daysAgo: number,
): { readonly replacement?: string } {
  const day = facts.conversationDay
  if (day === null) return {}
  const part = /(morning|afternoon|evening)$/i.exec(words)?.[1]
  const before = sentence.text.slice(0, place.start - sentence.start)
  const isCapital = /^\p{Lu}/u.test(words)
  const on = /\b(?:for|about|from|of)\s+$/i.test(before) ? '' : 'on '
  const name = daysAgo < 7 ? formatWeekday(day) : formatFullDay(day, facts.today, toFormats(facts))
  const text =
    daysAgo === 0
      ? part
        ? `this ${part}`
        : 'today'
      : daysAgo === 1
        ? `yesterday${part ? ` ${part}` : ''}`
        : `${on}${name}${part && daysAgo < 7 ? ` ${part}` : ''}`
  return { replacement: isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text }
}

function toFormats({ dateOrder }: CheckFacts) {
  return { ...defaultFormats, order: dateOrder }
}
