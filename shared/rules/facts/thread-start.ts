import type { Answer, AnswerOutcome } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id, PlainDate } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { findCurrentPromise } from './current-promise.ts'
import type { InterviewDay } from './interview-days.ts'
import type { MissedInterview } from './missed-interview.ts'

/** The outcome of an answer after which the decision is still open. */
type OpenAnswer = Exclude<AnswerOutcome, { kind: 'rejected' | 'offer' | 'courtesy' }>

/**
 * The event from which a check-in thread counts. `from` says which kind it is: the latest interview day if
 * the card waits, the employer's last answer if it calls for another message, an interview that did not happen
 * and that the user wrote about, or an offer they withdrew, after which the card waits again.
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
      /** The date an out-of-office reply leads to: its own, or the one they named where that is later. */
      readonly date: PlainDate | null
    }
  | { readonly from: 'missed-interview'; readonly id: Id; readonly at: EpochMs }
  | { readonly from: 'withdrawn-offer'; readonly id: Id; readonly at: EpochMs }

/** An event that starts a thread or ends it. */
interface ThreadEvent {
  readonly at: EpochMs
  /** Null if the event ends the thread. */
  readonly start: ThreadStart | null
}

/** What has happened on a card besides its answers and offers. */
interface Latest {
  /** The latest interview day that is over; null if no interview has ended. */
  readonly latest: InterviewDay | null
  readonly missed: MissedInterview | null
}

/**
 * Returns the start of the check-in thread on a card, which is set by its latest event. Returns null if no
 * interview day is over yet, if the last answer ended the thread, if an offer is open, or while the message
 * about a missed interview stands for the thread.
 */
export function findThreadStart(card: Card, { latest, missed }: Latest): ThreadStart | null {
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
      consider({ at: toEpoch(answer.at), start: startAfterAnswer(card, answer, latest) })
  if (missed !== null && missed.state !== 'over')
    consider({
      at: missed.at,
      start:
        missed.state === 'sent' ? { from: 'missed-interview', id: missed.interview.id, at: missed.at } : null,
    })
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

function startAfterAnswer(card: Card, answer: Answer, latest: InterviewDay | null): ThreadStart | null {
  const { outcome } = answer
  if (outcome.kind === 'rejected' || outcome.kind === 'offer' || outcome.kind === 'courtesy') return null
  const at = toEpoch(answer.at)
  const date = outcome.kind === 'out-of-office' ? findLaterDate(card, { answer, latest }, outcome.date) : null
  return { from: 'answer', id: answer.id, at, answer, outcome, date }
}

/** Returns the later of a date and the one the employer had named before an answer. */
function findLaterDate(
  card: Card,
  { answer, latest }: { readonly answer: Answer; readonly latest: InterviewDay | null },
  date: PlainDate,
): PlainDate {
  const answeredAt = toEpoch(answer.at)
  const isEarlier = (at: EpochMs) => at < answeredAt && (latest === null || at >= latest.endedAt)
  const earlier = card.answers.findLast(
    ({ outcome, at }) => outcome.kind !== 'courtesy' && isEarlier(toEpoch(at)),
  )?.outcome
  const terms = latest && findCurrentPromise(card, latest)?.terms
  const named = earlier ?? terms
  return named && 'date' in named && named.date > date ? named.date : date
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
