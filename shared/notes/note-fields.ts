import type { Answer } from '../model/answer.ts'
import type { Card } from '../model/card.ts'
import { getAppliedOn } from '../rules/board/applications.ts'
import { resolveCardZone } from '../rules/facts/card-zone.ts'
import { months } from '../text/calendar-names.ts'
import { capitalize } from '../text/format-day.ts'
import { formatFullName, formatShortName } from '../text/person-names.ts'
import { toSingleLine } from '../text/plain-text.ts'
import type { NoteFields } from '../text/template/template-fields.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { fillEarlierFields } from './earlier-fields.ts'
import {
  type ConversationFacts,
  findConversationFacts,
  formatColleagues,
  formatConversation,
  formatConversationDay,
  formatMyConversation,
  getConversationDay,
  getConversationNoun,
  wasThanked,
} from './facts/conversation-facts.ts'
import { describeLateness } from './facts/describe-lateness.ts'
import { chooseDetails, type DetailFacts } from './facts/detail-facts.ts'
import {
  addSignature,
  describeWhomToAsk,
  formatHello,
  formatNoteGreeting,
  formatRoles,
  formatSignature,
  getClosing,
} from './facts/name-texts.ts'
import { type DayContext, formatPastNoteDay } from './facts/note-days.ts'
import { findOfferFacts } from './facts/offer-facts.ts'
import { findPromiseFacts } from './facts/promise-facts.ts'
import { collectSentTexts, type SentTexts } from './facts/sent-texts.ts'
import {
  findMissedFacts,
  findNextAppointment,
  findTimingFacts,
  isAgencyReader,
} from './facts/timing-facts.ts'
import type { NoteContext, NoteStyle } from './note-context.ts'

/** The facts that every wording of a note has in common. */
export interface NoteFacts {
  readonly facts: ConversationFacts
  readonly details: DetailFacts
  readonly sent: SentTexts
}

/** Finds the facts of a note. */
export function findNoteFacts(context: NoteContext): NoteFacts {
  const facts = findConversationFacts(context)
  const sent = collectSentTexts(context)
  return { facts, sent, details: chooseDetails(context, facts, sent) }
}

/** Returns the values of all fields of a note. */
export function fillNoteFields(
  context: NoteContext,
  style: NoteStyle = { tone: 'plain', form: 'mail' },
  { facts, details }: NoteFacts = findNoteFacts(context),
): NoteFields {
  const { card, cards = [card], followUp, settings, zone } = context
  const { conversation, person, tookPart, theirZone } = facts
  // A day that they named is a day in the zone of the card; the day of a conversation is one where it was.
  const days: DayContext = { ...context, theirZone: resolveCardZone(card, zone) }
  const spokenDays: DayContext = { ...context, theirZone }
  const { nextDate, ...next } = findNextAppointment(context)
  const { promisedDate, ...timing } = findTimingFacts(context, facts, days)
  const offer = findOfferFacts(context, days)
  const promise = findPromiseFacts(context, facts, days)
  const yourName = toSingleLine(settings.yourName)
  const isFormal = style.tone === 'formal'
  const name = formatSignature(yourName, isFormal || conversation === null)
  const signature = style.form === 'mail' ? addSignature(name, settings) : name
  const isForAgency = isAgencyReader(card, person)
  const kind = conversation?.last.kind ?? 'other'
  const colleagues = formatColleagues(card, facts, isFormal)
  const { answerDay } = offer
  const decideOn = timing.askStill ? promisedDate : null
  const decideInTime = decideOn !== null && answerDay !== null && decideOn <= answerDay
  const decideAfter = decideOn !== null && answerDay !== null && decideOn > answerDay
  return {
    ...fillEarlierFields(card, conversation, followUp.personId),
    ...timing,
    ...promise,
    ...findMissedFacts(context),
    remark: details.remark,
    heard: toHeard(details.remark),
    thought: details.thought,
    topic: details.topic,
    bring: details.bring,
    greeting: formatNoteGreeting(person, context, style),
    closing: getClosing(settings, style),
    signature,
    yourName,
    personName: person ? formatFullName(person) : 'the hiring team',
    shortName: person ? formatShortName(person) : '',
    hello: formatHello(person, context),
    askFor: describeWhomToAsk(person, context),
    company: toSingleLine(card.company),
    theRole: formatRoles(card, cards, followUp.alsoFor),
    day: formatConversationDay(conversation, spokenDays),
    month: formatMonth(context, facts),
    conversation: formatConversation(facts),
    spokenNoun: getConversationNoun(kind),
    myConversation: formatMyConversation(card, conversation, isFormal),
    deciders: isForAgency ? 'they' : 'you',
    ...next,
    colleagues,
    answeredOn: formatAnsweredOn(context, days),
    appliedWhen: card.appliedOn ? formatPastNoteDay(getAppliedOn(card, zone), days) : 'recently',
    answerBy: offer.answerBy,
    laterDay: offer.laterDay,
    openPoints: offer.openPoints,
    startsOn: offer.startsOn,
    hasPerson: person !== null,
    hasYourName: signature !== '',
    hasConversation: conversation !== null,
    tookPart,
    remote: kind === 'phone' || kind === 'video',
    onSite: conversation?.last.kind === 'on-site',
    inPerson: tookPart && conversation?.last.kind === 'on-site',
    hasRemark: details.remark !== '',
    hasThought: details.thought !== '',
    remarkAlone: details.remark !== '' && details.thought === '',
    hasTopic: details.topic !== '',
    hasBring: details.bring !== '',
    hasIWill: promise.iWill !== '',
    hasThing: promise.promisedThing !== '',
    promisedTitle: capitalize(promise.promisedThing),
    hasColleagues: colleagues !== '',
    isUndecided: findLatestAnswer(card)?.outcome.kind === 'no-decision',
    hasAnswerBy: offer.answerBy !== '',
    decideInTime,
    decideLater: !decideInTime,
    decideAfter,
    decideUnknown: !decideInTime && !decideAfter,
    tooLateBy: decideAfter ? describeLateness(decideOn, answerDay) : '',
    appointmentInTime: nextDate !== null && answerDay !== null && nextDate <= answerDay,
    appointmentAfter: nextDate !== null && answerDay !== null && nextDate > answerDay,
    pointsForCall: offer.openPoints !== '' && !offer.isCallAgreed,
    pointsForAgreedCall: offer.openPoints !== '' && offer.isCallAgreed,
    hasStart: offer.startsOn !== '',
    gaveReason: (card.closing?.feedback ?? '').trim() !== '',
    unthanked: followUp.foldsThanks && tookPart && !wasThanked(context, facts),
    hasAccepted: followUp.step === 'withdraw',
    isFirstRound: !/\/[2-9]\d*(?:\/|$)/.test(followUp.key.slice(followUp.key.indexOf(followUp.step))),
    signsMessage: followUp.channel === 'text' && yourName !== '',
  }
}

/** Formats a remark as it follows “it helped to hear”: with “about”, unless it is a clause. */
function toHeard(remark: string): string {
  return remark === '' || /^(?:how|why|what|where|when|whether|which|who)\b/i.test(remark)
    ? remark
    : `about ${remark}`
}

/** Formats the month of the conversation: "in March"; empty without one. */
function formatMonth({ now }: NoteContext, { conversation, theirZone }: ConversationFacts): string {
  if (!conversation) return ''
  const date = getConversationDay(conversation)
  const isFarAgo = Math.abs(daysBetween(date, toPlainDate(now, theirZone))) > 300
  return `in ${months[Number(date.slice(-5, -3)) - 1] ?? ''}${isFarAgo ? ` ${date.slice(0, -6)}` : ''}`
}

/** Returns the last answer that says something; null without one. */
function findLatestAnswer({ answers }: Card): Answer | null {
  let latest: Answer | null = null
  for (const answer of answers)
    if (answer.outcome.kind !== 'courtesy' && (latest === null || toEpoch(answer.at) >= toEpoch(latest.at)))
      latest = answer
  return latest
}

/** Formats when they last answered: "on Tuesday"; empty if they have not. */
function formatAnsweredOn({ card }: NoteContext, days: DayContext): string {
  const latest = findLatestAnswer(card)
  return latest ? formatPastNoteDay(toPlainDate(toEpoch(latest.at), days.theirZone), days) : ''
}
