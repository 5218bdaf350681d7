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
import type { NextStepText, Scene } from './card-context.ts'
import { describeDue, describeOverdue, formatDayAt } from './due-text.ts'
import { findOpenOffer } from './offer-text.ts'
import { toTone } from './tone.ts'

/** What the Today strip alone asks for: on a card the time of the interview and the days since say more. */
export const todayOnlySteps: ReadonlySet<Step> = new Set(['prepare', 'debrief'])

/** What the words for an open offer stand for already. */
const ofTheOffer: ReadonlySet<Step> = new Set(['offer-thanks', 'offer-details', 'offer-answer'])

/** The user's turn: "Thank Jane by 15:30", "Check in today", "Overdue 2 days". Null when it is not theirs. */
export function describeTurn(scene: Scene): NextStepText | null {
  const { card, now } = scene
  const saysOffer = findOpenOffer(card) !== undefined
  const followUps = scene.followUps.filter(
    ({ step }) => !todayOnlySteps.has(step) && !(saysOffer && ofTheOffer.has(step)),
  )
  const due = sortDue(followUps, now)
  const first = due[0]
  if (!first) return null
  const standing = statusAt(first, now)
  const alike = due.filter((one) => one.step === first.step && statusAt(one, now) === standing)
  const act = describeAction(alike, card)
  const text = standing === 'overdue' ? overdueWords(first, act, scene) : `${act}${untilWords(first, scene)}`
  return { text, tone: toTone(standing), key: first.key }
}

/** A check-in says no more than how late it is: the column says the rest. */
function overdueWords(first: FollowUp, act: string, context: TimeContext): string {
  const late = describeOverdue(first.dueAt, context)
  return first.step === 'check-in' ? capitalize(late) : `${act}, ${late}`
}

function untilWords(first: FollowUp, context: TimeContext): string {
  if (first.dueAt === null) return ''
  if (first.step === 'offer-answer') {
    const [day, today] = [toPlainDate(first.dueAt, context.zone), toPlainDate(context.now, context.zone)]
    return day === today ? ' today' : ` by ${formatDayShort(day, today)}`
  }
  const until = describeDue(first.dueAt, context)
  const isByTheHour = /\d:\d/.test(until)
  const begins = first.alerts[0]?.at ?? first.opensAt
  // What opens by the day is for that day; its due day only says how long it can wait.
  return !isByTheHour && formatDayAt(begins, context) === 'today' ? ' today' : ` ${until}`
}

/** What to do, in as few words as a card has room for; steps alike on one card are one line. */
export function describeAction(alike: readonly FollowUp[], card: Card): string {
  const step = alike[0]?.step ?? 'check-in'
  const names = namesOf(alike, card)
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

function namesOf(alike: readonly FollowUp[], card: Card): string {
  const people = alike.flatMap((one) => card.people.find((person) => person.id === one.personId) ?? [])
  return people.length > 2 ? `${people.length} people` : formatList(people.map(formatShortName))
}
