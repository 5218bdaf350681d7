import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import type { Step } from '../model/step.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sortDue, statusAt } from '../rules/follow-up-status.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize, formatDayShort } from '../text/format-day.ts'
import { formatShortName } from '../text/person-names.ts'
import { formatList, toSingleLine } from '../text/plain-text.ts'
import { toPlainDate } from '../time/day.ts'
import type { CardContext, NextStepText } from './card-context.ts'
import { describeDue, describeOverdue, formatDayAt, isDueAtEndOfDay } from './due-text.ts'
import { findOpenOffer } from './offer-text.ts'
import { toTone } from './tone.ts'

/** The steps that only Today shows; a card shows the interview's time or the days since instead. */
export const todayOnlySteps: ReadonlySet<Step> = new Set(['prepare', 'join', 'debrief'])

/** The steps that the text of an open offer covers already. */
const offerSteps: ReadonlySet<Step> = new Set(['offer-thanks', 'offer-details', 'offer-answer'])

/** Describes the user's turn: "Thank Jane by 15:30", "Overdue 2 days". Null if it is not their turn. */
export function describeTurn(context: CardContext): NextStepText | null {
  const { card, now } = context
  const showsOffer = findOpenOffer(card) !== undefined
  const followUps = context.followUps.filter(
    ({ step }) => !todayOnlySteps.has(step) && !(showsOffer && offerSteps.has(step)),
  )
  const due = sortDue(followUps, now)
  const firstDue = due[0]
  if (!firstDue) return null
  const status = statusAt(firstDue, now)
  const sameStep = due.filter(
    (followUp) => followUp.step === firstDue.step && statusAt(followUp, now) === status,
  )
  const action = describeAction(sameStep, card)
  const text =
    status === 'overdue'
      ? formatOverdue(firstDue, action, context)
      : `${action}${formatUntil(firstDue, context)}`
  return { text, tone: toTone(status), key: firstDue.key }
}

/** Formats an overdue follow-up. For a check-in, how late it is says enough. */
function formatOverdue(firstDue: FollowUp, action: string, context: TimeContext): string {
  const late = describeOverdue(firstDue.dueAt, context)
  return firstDue.step === 'check-in' ? capitalize(late) : `${action}, ${late}`
}

function formatUntil(firstDue: FollowUp, context: TimeContext): string {
  if (firstDue.dueAt === null) return ''
  if (firstDue.step === 'offer-answer') {
    const [day, today] = [toPlainDate(firstDue.dueAt, context.zone), toPlainDate(context.now, context.zone)]
    return day === today ? ' today' : ` by ${formatDayShort(day, today, context.formats)}`
  }
  const until = describeDue(firstDue.dueAt, context)
  const startsAt = firstDue.alerts[0]?.at ?? firstDue.opensAt
  // A follow-up due at the end of a day is best done on the day it starts; its due day is the last chance.
  return isDueAtEndOfDay(firstDue.dueAt, context) && formatDayAt(startsAt, context) === 'today'
    ? ' today'
    : ` ${until}`
}

/** Describes what to do, in few words. Several follow-ups of the same step share one line. */
export function describeAction(sameStep: readonly FollowUp[], card: Card): string {
  const step = sameStep[0]?.step ?? 'check-in'
  const names = formatNames(sameStep, card)
  switch (step) {
    case 'application-follow-up':
      return 'Follow up on your application'
    case 'schedule-interview':
      return 'Set the date'
    case 'join':
      return 'Join the interview'
    case 'missed-interview':
      return 'Ask for a new time'
    case 'farewell':
      return names === '' ? 'Let them know' : `Let ${names} know`
    case 'withdraw':
      return names === '' ? 'Withdraw' : `Tell ${names} you’re withdrawing`
    case 'acceptance-news':
      return names === '' ? 'Tell them you accepted' : `Tell ${names} you accepted`
    case 'prepare':
      return 'Prepare'
    case 'debrief':
      return 'Note what was said'
    case 'thank-you':
      return `Thank ${names || 'the interviewer'}`
    case 'rejection-thanks':
      return names === '' ? 'Reply to their no' : `Reply to ${names}’s no`
    case 'offer-thanks':
      return names === '' ? 'Thank them for the offer' : `Thank ${names} for the offer`
    case 'loop-in':
      return names === '' ? 'Tell them how it went' : `Tell ${names} how it went`
    case 'own-promise':
      return toSingleLine(
        card.ownPromises.find((promise) => promise.id === sameStep[0]?.eventId)?.text ?? 'Keep your promise',
      )
    case 'check-in':
      return 'Check in'
    case 'call-back':
      return sameStep[0]?.channel === 'phone' ? 'Call again' : 'Check in again'
    case 'second-check-in':
      return 'Check in again'
    case 'stay-in-touch':
      return 'Stay in touch'
    case 'reconnect':
      return 'Get in touch again'
    case 'offer-details':
      return 'Fill in the offer'
    case 'offer-answer':
      return 'Answer the offer'
    case 'tell-others':
      return `Tell ${names || 'them'} about your other offer`
    case 'keep-applying':
      return 'Add an application'
    default:
      return assertNever(step)
  }
}

function formatNames(sameStep: readonly FollowUp[], card: Card): string {
  const people = sameStep.flatMap(
    ({ personId }) => card.people.find((person) => person.id === personId) ?? [],
  )
  return people.length > 2 ? `${people.length} people` : formatList(people.map(formatShortName))
}
