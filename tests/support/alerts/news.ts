import { assertNever } from '#shared/errors/assert-never'
import type { Card } from '#shared/model/card'
import type { EpochMs, Id } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'
import { aClosing } from '../builders/closing.ts'
import { anInterview } from '../builders/interview.ts'
import { anOffer } from '../builders/offer.ts'
import { anOwnPromise } from '../builders/promise.ts'
import type { News } from './arbitrary-life.ts'

const HOUR = 3_600_000

/** Returns the card after the user entered what happened. */
export function applyNews(card: Card, news: News, { now, id }: { now: EpochMs; id: Id }): Card {
  const at = toIso(now)
  switch (news) {
    case 'no':
      return { ...card, closing: aClosing({ id, at, reason: 'rejected', reconnect: true }) }
    case 'offer':
      return { ...card, offers: [...card.offers, anOffer({ id, at, recordedAt: at, answerBy: null })] }
    case 'offer-withdrawn':
      return { ...card, offers: card.offers.map((offer) => ({ ...offer, withdrawnAt: at })) }
    case 'interview': {
      const start = toIso(now + 30 * HOUR)
      return {
        ...card,
        interviews: [...card.interviews, anInterview({ id, start, recordedAt: at })],
      }
    }
    case 'interview-off':
      return {
        ...card,
        interviews: card.interviews.map((interview) =>
          interview.start > at ? { ...interview, status: 'cancelled' as const, cancelledAt: at } : interview,
        ),
      }
    case 'own-promise':
      return {
        ...card,
        ownPromises: [...card.ownPromises, anOwnPromise({ id, date: null, recordedAt: at })],
      }
    default:
      return assertNever(news)
  }
}
