import type { Answer, AnswerWord } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import type { Visit } from './interview-days.ts'

/** An answer that leaves the decision open. */
export type OpenWord = Exclude<AnswerWord, { kind: 'rejected' | 'offer' | 'courtesy' }>

/**
 * What the messages of a card count from: its latest visit while the card waits; their last answer, where that calls
 * for another message; or an offer they took back, which lets the card wait again.
 */
export type Chain =
  | { readonly from: 'visit'; readonly id: Id; readonly at: EpochMs; readonly visit: Visit }
  | {
      readonly from: 'answer'
      readonly id: Id
      readonly at: EpochMs
      readonly answer: Answer
      readonly word: OpenWord
    }
  | { readonly from: 'withdrawn-offer'; readonly id: Id; readonly at: EpochMs }

interface Event {
  readonly at: EpochMs
  readonly chain: Chain | null
}

/** The chain that runs on a card; null before its first visit, after an answer that ends it, and during an offer. */
export function chainOf(card: Card, latest: Visit | null): Chain | null {
  let last: Event = { at: Number.NEGATIVE_INFINITY, chain: null }
  const consider = (event: Event) => {
    if (event.at >= last.at) last = event
  }
  if (latest !== null)
    consider({
      at: latest.endedAt,
      chain: { from: 'visit', id: latest.id, at: latest.endedAt, visit: latest },
    })
  for (const answer of card.answers)
    if (answer.word.kind !== 'courtesy') consider({ at: toEpoch(answer.at), chain: afterAnswer(answer) })
  for (const { id, at, withdrawnAt } of card.offers) {
    if (withdrawnAt === null) consider({ at: toEpoch(at), chain: null })
    else
      consider({ at: toEpoch(withdrawnAt), chain: afterWithdrawal(card, { id, at: toEpoch(withdrawnAt) }) })
  }
  return last.chain
}

function afterAnswer(answer: Answer): Chain | null {
  const { word } = answer
  if (word.kind === 'rejected' || word.kind === 'offer' || word.kind === 'courtesy') return null
  return { from: 'answer', id: answer.id, at: toEpoch(answer.at), answer, word }
}

/** With an offer that was taken back the card waits again, unless it still stands on Offer and the user has to choose. */
function afterWithdrawal(card: Card, offer: { readonly id: Id; readonly at: EpochMs }): Chain | null {
  return card.stage === 'offer' ? null : { from: 'withdrawn-offer', ...offer }
}
