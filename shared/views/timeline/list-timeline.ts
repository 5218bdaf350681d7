import type { FollowUpView } from '../../ipc/card-view.ts'
import type { Answer } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { Interview } from '../../model/interview.ts'
import type { Offer } from '../../model/offer.ts'
import type { OwnPromise } from '../../model/promise.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { SentMessage } from '../../model/sent-message.ts'
import { parseEventId } from '../../rules/follow-up-key.ts'
import { startOfDay } from '../../time/day.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { listUntoldLogEntries } from './untold-log.ts'

/** An action other than a snooze, which its step shows. */
export type DoneAction = FollowUpAction & { readonly kind: Exclude<FollowUpAction['kind'], 'snoozed'> }

/** What one line of the timeline is about. */
type Subject =
  | { readonly kind: 'applied' }
  | { readonly kind: 'interview'; readonly interview: Interview }
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** `followUp` is the step that the rules plan for it; null if they plan none. */
  | { readonly kind: 'own-promise'; readonly promise: OwnPromise; readonly followUp: FollowUpView | null }
  | { readonly kind: 'action'; readonly action: DoneAction }
  | { readonly kind: 'message'; readonly message: SentMessage }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'closing'; readonly closing: Closing }
  /** A step that is not done yet, or for which it is too late. */
  | { readonly kind: 'step'; readonly followUp: FollowUpView }
  /** A line of the history that no other line tells. */
  | { readonly kind: 'log'; readonly text: string }

/** One line of the timeline: what happened at a moment, or is to happen then. `id` is unique within the card. */
export type TimelineEntry = Subject & { readonly id: string; readonly at: EpochMs }

/** The timeline of a card on both sides of the "now" mark, each earliest first. */
export interface Timeline {
  readonly past: readonly TimelineEntry[]
  readonly ahead: readonly TimelineEntry[]
}

interface TimelineInput {
  readonly card: Card
  readonly followUps: readonly FollowUpView[]
  readonly now: EpochMs
  /** The user's zone. */
  readonly zone: ZoneName
}

/** Which of several entries at the same moment comes first. */
const order: readonly TimelineEntry['kind'][] = [
  'applied',
  'interview',
  'answer',
  'offer',
  'own-promise',
  'action',
  'message',
  'closing',
  'step',
  'log',
]

/**
 * Lists everything that happened on a card and everything that is planned. What is still to be done is ahead of now,
 * even if it was due before; an interview is ahead until it ends.
 */
export function listTimeline(input: TimelineInput): Timeline {
  const entries = [...listHappenings(input), ...listOwnPromises(input), ...listSteps(input)]
    .map((entry, index) => ({ ...entry, index }))
    .sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind) || a.index - b.index)
    .map(({ index: _, ...entry }) => entry as TimelineEntry)
  const isEntryAhead = (entry: TimelineEntry) => isAhead(entry, input.now)
  return { past: entries.filter((entry) => !isEntryAhead(entry)), ahead: entries.filter(isEntryAhead) }
}

/** Returns true if a step is still to be done. */
export function isUnfinished({ status }: Pick<FollowUpView, 'status'>): boolean {
  return status !== 'done' && status !== 'skipped' && status !== 'lapsed'
}

function isAhead(entry: TimelineEntry, now: EpochMs): boolean {
  if (entry.kind === 'step' || entry.kind === 'own-promise')
    return entry.followUp !== null && isUnfinished(entry.followUp)
  if (entry.kind === 'interview') return getInterviewEnd(entry.interview) > now
  return false
}

function listHappenings({ card, zone }: TimelineInput): TimelineEntry[] {
  const { appliedOn } = card
  const promiseIds = new Set(card.ownPromises.map(({ id }) => id))
  // A promise tells itself that it was kept.
  const isTold = ({ step, kind, key }: DoneAction) =>
    step === 'own-promise' && kind === 'sent' && promiseIds.has(parseEventId(key))
  return [
    { kind: 'applied', id: 'applied', at: appliedOn ? startOfDay(appliedOn, zone) : toEpoch(card.addedAt) },
    ...card.interviews.map((interview) => ({
      ...({ kind: 'interview', interview } as const),
      ...{ id: interview.id, at: toEpoch(interview.start) },
    })),
    ...card.answers.map((answer) => ({
      ...({ kind: 'answer', answer } as const),
      ...{ id: answer.id, at: toEpoch(answer.at) },
    })),
    ...card.actions
      .filter((action): action is DoneAction => action.kind !== 'snoozed')
      .filter((action) => !isTold(action))
      .map((action) => ({
        ...({ kind: 'action', action } as const),
        ...{ id: action.id, at: toEpoch(action.at) },
      })),
    ...(card.messages ?? []).map((message) => ({
      ...({ kind: 'message', message } as const),
      ...{ id: message.id, at: toEpoch(message.at) },
    })),
    ...card.offers.map((offer) => ({
      ...({ kind: 'offer', offer } as const),
      ...{ id: offer.id, at: toEpoch(offer.at) },
    })),
    ...(card.closing === null
      ? []
      : [{ kind: 'closing', closing: card.closing, id: 'closing', at: toEpoch(card.closing.at) } as const]),
    ...listUntoldLogEntries(card).map(({ id, at, text }) => ({
      ...({ kind: 'log', text } as const),
      ...{ id, at: toEpoch(at) },
    })),
  ]
}

/** Lists the user's promises: when they are due until they are kept, then when that was. */
function listOwnPromises({ card, followUps }: TimelineInput): TimelineEntry[] {
  return card.ownPromises.map((promise) => {
    const followUp =
      followUps.find(({ step, key }) => step === 'own-promise' && parseEventId(key) === promise.id) ?? null
    const kept = card.actions.findLast(({ key, kind }) => key === followUp?.key && kind === 'sent')
    const at =
      followUp && isUnfinished(followUp) ? getStepTime(followUp) : toEpoch(kept?.at ?? promise.recordedAt)
    return { kind: 'own-promise', promise, followUp, id: promise.id, at }
  })
}

/**
 * Lists the steps that are not done, and those for which it is too late. What was done has an entry already, as has
 * an interview that is to be joined later.
 */
function listSteps({ followUps }: TimelineInput): TimelineEntry[] {
  return followUps
    .filter(({ step, status }) => step !== 'own-promise' && !(step === 'join' && status === 'scheduled'))
    .filter((followUp) => isUnfinished(followUp) || followUp.status === 'lapsed')
    .map((followUp) => ({ kind: 'step', followUp, id: followUp.key, at: getStepTime(followUp) }))
}

/** The moment a step stands for: when it lapsed, when it was due if it is overdue, otherwise its first alert. */
function getStepTime({ status, alertsAt, opensAt, dueAt, lapsesAt }: FollowUpView): EpochMs {
  if (status === 'lapsed' && lapsesAt !== null) return lapsesAt
  if (status === 'overdue' && dueAt !== null) return dueAt
  return alertsAt[0] ?? opensAt
}
