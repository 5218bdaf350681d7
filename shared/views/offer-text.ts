import type { Card } from '../model/card.ts'
import type { Offer } from '../model/offer.ts'
import type { PlainDate } from '../model/scalars.ts'
import { isDue, statusAt } from '../rules/follow-up-status.ts'
import { formatDayShort, formatRelativeDay } from '../text/format-day.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import type { NextStepText, Scene } from './card-context.ts'
import { formatDaysAgo } from './due-text.ts'
import { toTone } from './tone.ts'

/** The offer that a card in Offer is about; undefined where it is in another column or none was recorded. */
export function findOpenOffer({ stage, offers }: Pick<Card, 'stage' | 'offers'>): Offer | undefined {
  return stage === 'offer' ? offers.findLast((one) => one.withdrawnAt === null) : undefined
}

/** Where an offer stands: "Answer by Mon 16 March", "Offered yesterday", "Answered today". Null where there is none. */
export function describeOffer(scene: Scene): NextStepText | null {
  const offer = findOpenOffer(scene.card)
  if (!offer) return null
  const plainly = (text: string): NextStepText => ({ text, tone: 'plain', key: null })
  if (offer.answerBy === null) return plainly(`Offered ${formatDaysAgo(toEpoch(offer.at), scene)}`)
  const today = toPlainDate(scene.now, scene.zone)
  const text = answerWords(offer.answerBy, today)
  const answer = scene.followUps.find((one) => one.step === 'offer-answer' && one.eventId === offer.id)
  const standing = answer && statusAt(answer, scene.now)
  if (standing === 'done') return plainly(answeredWords(answer?.key, scene))
  if (standing === 'skipped') return plainly(text)
  if (answer && standing && isDue(answer, scene.now)) return { text, tone: toTone(standing), key: answer.key }
  if (offer.answerBy < today) return { text, tone: 'late', key: null }
  return { text, tone: offer.answerBy === today ? 'now' : 'plain', key: null }
}

function answerWords(answerBy: PlainDate, today: PlainDate): string {
  if (answerBy === today) return 'Answer today'
  if (answerBy < today) return `Answer was due ${formatRelativeDay(answerBy, today)}`
  return `Answer by ${formatDayShort(answerBy, today)}`
}

function answeredWords(key: string | undefined, scene: Scene): string {
  const action = scene.card.actions.findLast((one) => one.key === key)
  return action ? `Answered ${formatDaysAgo(toEpoch(action.at), scene)}` : 'Answered'
}
