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
import { describeDue, describeOverdue, formatDayAt } from './due-text.ts'
import { findOpenOffer } from './offer-text.ts'
import { toTone } from './tone.ts'

/** The steps that only Today shows. On a card, the time of the interview or the days since say more. */
export const todayOnlySteps: ReadonlySet<Step> = new Set(['prepare', 'debrief'])

/** The steps that the text of an open offer covers already. */
const offerSteps: ReadonlySet<Step> = new Set(['offer-thanks', 'offer-details', 'offer-answer'])

/** Describes what it is the user's turn to do: "Thank Jane by 15:30", "Overdue 2 days". Null if it is not their turn. */
export function describeTurn(context: CardContext): NextStepText | null {
  const { card, now } = context
  const showsOffer = findOpenOffer(card) !== undefined
  const followUps = context.followUps.filter(
    ({ step }) => !todayOnlySteps.has(step) && !(showsOffer && offerSteps.has(step)),
  )
  const due = sortDue(followUps, now)
  const first = due[0]
  if (!first) return null
  const status = statusAt(first, now)
  const alike = due.filter((one) => one.step === first.step && statusAt(one, now) === status)
  const action = describeAction(alike, card)
  const text =
    status === 'overdue' ? formatOverdue(first, action, context) : `${action}${formatUntil(first, context)}`
  return { text, tone: toTone(status), key: first.key }
}

/** Formats an overdue follow-up. For a check-in, only how late it is: the column says the rest. */
function formatOverdue(first: FollowUp, action: string, context: TimeContext): string {
  const late = describeOverdue(first.dueAt, context)
  return first.step === 'check-in' ? capitalize(late) : `${action}, ${late}`
}

function formatUntil(first: FollowUp, context: TimeContext): string {
  if (first.dueAt === null) return ''
  if (first.step === 'offer-answer') {
    const [day, today] = [toPlainDate(first.dueAt, context.zone), toPlainDate(context.now, context.zone)]
    return day === today ? ' today' : ` by ${formatDayShort(day, today)}`
  }
  const until = describeDue(first.dueAt, context)
  const isByTheHour = /\d:\d/.test(until)
  const begins = first.alerts[0]?.at ?? first.opensAt
  // A follow-up without a due time belongs to the day on which it opens; its due day is only the last possible one.
  return !isByTheHour && formatDayAt(begins, context) === 'today' ? ' today' : ` ${until}`
}

/** Describes what to do, in as few words as fit on a card. Follow-ups of the same step share one line. */
export function describeAction(alike: readonly FollowUp[], card: Card): string {
  const step = alike[0]?.step ?? 'check-in'
  const names = formatNames(alike, card)
  switch (step) {
    case 'prepare':
      return 'Prepare'
    case 'debrief':
      return 'Note what was said'
    case 'thank-you':
    case 'rejection-thanks':
    case 'offer-thanks':
      return names === '' ? 'Say thanks' : `Thank ${names}`
    case 'loop-in':
      return names === '' ? 'Say how it went' : `Tell ${names} how it went`
    case 'own-promise':
      return toSingleLine(
        card.ownPromises.find((one) => one.id === alike[0]?.eventId)?.text ?? 'Keep your promise',
      )
    case 'check-in':
      return 'Check in'
    case 'call-back':
      return alike[0]?.channel === 'phone' ? 'Call again' : 'Ask again'
    case 'second-check-in':
      return 'Check in again'
    case 'stay-in-touch':
      return 'Stay in touch'
    case 'reconnect':
      return 'Get in touch again'
    case 'offer-details':
      return 'Complete the offer'
    case 'offer-answer':
      return 'Answer'
    case 'tell-others':
      return `Tell ${names || 'them'} of your offer`
    case 'keep-applying':
      return 'Keep applying'
    default:
      return assertNever(step)
  }
}

function formatNames(alike: readonly FollowUp[], card: Card): string {
  const people = alike.flatMap((one) => card.people.find((person) => person.id === one.personId) ?? [])
  return people.length > 2 ? `${people.length} people` : formatList(people.map(formatShortName))
}
