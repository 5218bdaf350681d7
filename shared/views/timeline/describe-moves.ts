import type { FollowUpView } from '../../ipc/card-view.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import type { Step as StepName } from '../../model/step.ts'
import type { DateFormats } from '../../text/date-formats.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { isUnfinished } from './list-timeline.ts'

interface MoveContext {
  readonly zone: ZoneName
  /** The user's current day. */
  readonly today: PlainDate
  readonly formats: DateFormats
}

/** How many changes the sentence names; the rest are counted. */
const TOLD = 2

/** Each step as the subject of a sentence. */
const subjects: Readonly<Record<StepName, string>> = {
  'application-follow-up': 'The application follow-up',
  'schedule-interview': 'Asking for a date',
  prepare: 'Preparing',
  join: 'The interview',
  'missed-interview': 'Asking for a new time',
  debrief: 'Noting what was said',
  'thank-you': 'The thank-you',
  'loop-in': 'The debrief for your contact',
  'own-promise': 'Your promise',
  'check-in': 'The check-in',
  'call-back': 'The next check-in',
  'second-check-in': 'The second check-in',
  'stay-in-touch': 'Staying in touch',
  'rejection-thanks': 'The reply to their no',
  reconnect: 'Getting back in touch',
  farewell: 'Telling them your decision',
  withdraw: 'The withdrawal',
  'offer-thanks': 'The thanks for the offer',
  'offer-details': 'Filling in the offer',
  'offer-answer': 'Answering the offer',
  'tell-others': 'The news of your offer',
  'acceptance-news': 'The news of your new job',
  'keep-applying': 'A new application',
}

/**
 * Says what a change moved among the steps to come: "The check-in moves to Friday, 16 October." Null if no step moved
 * to another day, came or went. A step that was done, or for which it became too late, did not move.
 */
export function describeMoves(
  before: readonly FollowUpView[],
  after: readonly FollowUpView[],
  context: MoveContext,
): string | null {
  const { gone, come, moved } = compare(before.filter(isUnfinished), after, context)
  // One sentence is enough, however many people a step is for.
  const sentences = [
    ...new Set([
      ...moved.map(({ subject, day }) => `${subject} moves to ${day}.`),
      ...come.map(({ subject, day }) => `${subject} comes on ${day}.`),
      ...gone.map(({ subject }) => `${subject} is no longer needed.`),
    ]),
  ]
  if (sentences.length === 0) return null
  const rest = sentences.length - TOLD
  return [...sentences.slice(0, TOLD), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ')
}

interface Step {
  readonly key: string
  /** The step and who it is for: the same before and after, even if the key changed. */
  readonly identity: string
  readonly subject: string
  readonly day: string
}

function compare(before: readonly FollowUpView[], after: readonly FollowUpView[], context: MoveContext) {
  const old = before.map((followUp) => toStep(followUp, context))
  const known = new Set(after.filter((followUp) => !isUnfinished(followUp)).map(({ key }) => key))
  const next = after.filter(isUnfinished).map((followUp) => toStep(followUp, context))
  const find = (steps: readonly Step[], { key, identity }: Step) =>
    steps.find((step) => step.key === key) ?? steps.find((step) => step.identity === identity)
  return {
    moved: next.filter((step) => {
      const previous = find(old, step)
      return previous !== undefined && previous.day !== step.day
    }),
    come: next.filter((step) => find(old, step) === undefined),
    gone: old.filter((step) => !known.has(step.key) && find(next, step) === undefined),
  }
}

function toStep(followUp: FollowUpView, { zone, today, formats }: MoveContext): Step {
  const { key, step, personId, alertsAt, opensAt } = followUp
  return {
    key,
    identity: `${step}/${personId}`,
    subject: subjects[step],
    day: formatDay(toPlainDate(alertsAt[0] ?? opensAt, zone), today, formats),
  }
}
