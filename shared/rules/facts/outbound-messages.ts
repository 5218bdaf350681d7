import type { Card } from '../../model/card.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { Channel } from '../../model/person.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import type { SentMessage } from '../../model/sent-message.ts'
import type { Step } from '../../model/step.ts'
import { toEpoch } from '../../time/instant.ts'
import { countRings } from './last-action.ts'

/** A counted message to an employer. A skipped message counts as if it had been sent, but holds nothing. */
export interface OutboundMessage {
  readonly id: Id
  readonly at: EpochMs
  /** When the user told the app of it. */
  readonly recordedAt: EpochMs
  /** The follow-up and its step; null if no follow-up asked for the message. */
  readonly key: string | null
  readonly step: Step | null
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly isSkipped: boolean
}

/** The steps whose messages count towards the patience of an employer. */
const countedSteps: ReadonlySet<Step> = new Set([
  'application-follow-up',
  'schedule-interview',
  'missed-interview',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'tell-others',
])

/** Returns true for a step whose messages count: each asks for a decision or a date. */
export function isCountedStep(step: Step): boolean {
  return countedSteps.has(step)
}

/** The counted steps that ask for an interview; they do not use up the patience for an answer. */
const introductions: ReadonlySet<Step | null> = new Set(['application-follow-up', 'schedule-interview'])

/** The steps that belong to the check-in chain; only these count towards it when they are skipped. */
const chainSteps: ReadonlySet<Step | null> = new Set([
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
])

// One shared empty list, so that a card without messages costs no memory.
const noMessages: readonly OutboundMessage[] = []

/** Returns the counted messages of a card since an instant, those beside the plan included, oldest first. */
export function listMessagesSince(
  card: Pick<Card, 'actions' | 'messages'>,
  since: EpochMs,
): readonly OutboundMessage[] {
  if (card.actions.length === 0 && !card.messages?.length) return noMessages
  const messages: OutboundMessage[] = []
  for (const stored of card.actions) {
    if (!countedSteps.has(stored.step) || stored.kind === 'snoozed') continue
    const action = stored.kind === 'rang' ? countRings(card.actions, stored) : stored
    if (action.kind !== 'rang' && toEpoch(action.at) >= since) messages.push(fromAction(action))
  }
  for (const message of card.messages ?? [])
    if (toEpoch(message.at) >= since) messages.push(fromMessage(message))
  return messages.sort((a, b) => a.at - b.at)
}

/** Returns true if a message counts as unanswered until an answer comes. */
export function isPartOfChain({ step, isSkipped }: OutboundMessage): boolean {
  return isSkipped ? chainSteps.has(step) : !introductions.has(step)
}

/** Returns when the employer last answered, courtesy replies included; minus infinity if never. */
export function findLastAnswerAt(card: Pick<Card, 'answers'>): EpochMs {
  return Math.max(...card.answers.map((answer) => toEpoch(answer.at)))
}

function fromAction({
  id,
  key,
  step,
  kind,
  at,
  recordedAt,
  personId,
  channel,
}: FollowUpAction): OutboundMessage {
  const times = { at: toEpoch(at), recordedAt: toEpoch(recordedAt) }
  return { id, key, step, personId, channel, ...times, isSkipped: kind === 'skipped' }
}

function fromMessage({ id, at, recordedAt, personId, channel }: SentMessage): OutboundMessage {
  const times = { at: toEpoch(at), recordedAt: toEpoch(recordedAt) }
  return { id, key: null, step: null, personId, channel, ...times, isSkipped: false }
}
