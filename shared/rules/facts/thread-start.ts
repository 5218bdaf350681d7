import type { Answer, AnswerOutcome } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import type { InterviewDay } from './interview-days.ts'

/** The outcome of an answer after which the decision is still open. */
export type OpenAnswer = Exclude<AnswerOutcome, { kind: 'rejected' | 'offer' | 'courtesy' }>

/**
 * The event from which a check-in thread counts. `from` says which kind it is: the latest interview day if
 * the card waits, the employer's last answer if it calls for another message, or an offer they withdrew,
 * after which the card waits again.
 */
export type ThreadStart =
  | {
      readonly from: 'interview-day'
      readonly id: Id
      readonly at: EpochMs
      readonly interviewDay: InterviewDay
    }
  | {
      readonly from: 'answer'
      readonly id: Id
      readonly at: EpochMs
      readonly answer: Answer
      readonly outcome: OpenAnswer
    }
  | { readonly from: 'withdrawn-offer'; readonly id: Id; readonly at: EpochMs }

/** An event that starts a thread or ends it. */
interface ThreadEvent {
  readonly at: EpochMs
  /** Null if the event ends the thread. */
  readonly start: ThreadStart | null
}

/**
 * Returns the start of the check-in thread on a card, which is set by its latest event. Returns null if no
 * interview day is over yet, if the last answer ended the thread, or if an offer is open.
 */
export function findThreadStart(card: Card, latest: InterviewDay | null): ThreadStart | null {
  let latestEvent: ThreadEvent = { at: Number.NEGATIVE_INFINITY, start: null }
  const consider = (event: ThreadEvent) => {
    if (event.at >= latestEvent.at) latestEvent = event
  }
  if (latest !== null)
    consider({
      at: latest.endedAt,
      start: { from: 'interview-day', id: latest.id, at: latest.endedAt, interviewDay: latest },
    })
  for (const answer of card.answers)
    if (answer.outcome.kind !== 'courtesy')
      consider({ at: toEpoch(answer.at), start: startAfterAnswer(answer) })
  for (const { id, at, withdrawnAt } of card.offers) {
    if (withdrawnAt === null) consider({ at: toEpoch(at), start: null })
    else
      consider({
        at: toEpoch(withdrawnAt),
        start: startAfterWithdrawal(card, { id, at: toEpoch(withdrawnAt) }),
      })
  }
  return latestEvent.start
}

function startAfterAnswer(answer: Answer): ThreadStart | null {
  const { outcome } = answer
  if (outcome.kind === 'rejected' || outcome.kind === 'offer' || outcome.kind === 'courtesy') return null
  return { from: 'answer', id: answer.id, at: toEpoch(answer.at), answer, outcome }
}

/**
 * Returns the thread that starts when an offer is withdrawn; null while the card is in Offer, because the
 * user then has to choose what follows.
 */
function startAfterWithdrawal(
  card: Card,
  offer: { readonly id: Id; readonly at: EpochMs },
): ThreadStart | null {
  return card.stage === 'offer' ? null : { from: 'withdrawn-offer', ...offer }
}
