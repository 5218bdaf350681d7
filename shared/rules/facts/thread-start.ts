import type { Answer, AnswerOutcome } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import type { InterviewDay } from './interview-days.ts'

/** An answer after which the decision is still open. */
export type OpenAnswer = Exclude<AnswerOutcome, { kind: 'rejected' | 'offer' | 'courtesy' }>

/**
 * What a check-in thread counts from: the latest interview day while the card waits, the employer's last
 * answer if it calls for another message, or an offer they withdrew, after which the card waits again.
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

interface ThreadEvent {
  readonly at: EpochMs
  /** Null when the event ends the thread. */
  readonly start: ThreadStart | null
}

/**
 * Returns the start of the thread on a card. Null before its first interview day, after an answer that ends
 * the thread, and while an offer is open.
 */
export function findThreadStart(card: Card, latest: InterviewDay | null): ThreadStart | null {
  let last: ThreadEvent = { at: Number.NEGATIVE_INFINITY, start: null }
  const consider = (event: ThreadEvent) => {
    if (event.at >= last.at) last = event
  }
  if (latest !== null)
    consider({
      at: latest.endedAt,
      start: { from: 'interview-day', id: latest.id, at: latest.endedAt, interviewDay: latest },
    })
  for (const answer of card.answers)
    if (answer.outcome.kind !== 'courtesy') consider({ at: toEpoch(answer.at), start: afterAnswer(answer) })
  for (const { id, at, withdrawnAt } of card.offers) {
    if (withdrawnAt === null) consider({ at: toEpoch(at), start: null })
    else
      consider({ at: toEpoch(withdrawnAt), start: afterWithdrawal(card, { id, at: toEpoch(withdrawnAt) }) })
  }
  return last.start
}

function afterAnswer(answer: Answer): ThreadStart | null {
  const { outcome } = answer
  if (outcome.kind === 'rejected' || outcome.kind === 'offer' || outcome.kind === 'courtesy') return null
  return { from: 'answer', id: answer.id, at: toEpoch(answer.at), answer, outcome }
}

/** While the card is still in Offer, the user has to choose what follows, so no thread starts. */
function afterWithdrawal(card: Card, offer: { readonly id: Id; readonly at: EpochMs }): ThreadStart | null {
  return card.stage === 'offer' ? null : { from: 'withdrawn-offer', ...offer }
}
