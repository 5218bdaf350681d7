import type { Card } from '../model/card.ts'
import type { Offer } from '../model/offer.ts'
import type { PlainDate } from '../model/scalars.ts'
import { isDue, statusAt } from '../rules/follow-up-status.ts'
import type { DateFormats } from '../text/date-formats.ts'
import { formatDayShort, formatRelativeDay } from '../text/format-day.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import type { CardContext, NextStepText } from './card-context.ts'
import { formatDaysAgo } from './due-text.ts'
import { toTone } from './tone.ts'

/** Finds the open offer of a card in Offer; undefined in another stage or without an open offer. */
export function findOpenOffer({ stage, offers }: Pick<Card, 'stage' | 'offers'>): Offer | undefined {
  return stage === 'offer' ? offers.findLast((offer) => offer.withdrawnAt === null) : undefined
}

/** Describes the open offer: "Answer by Mon 16 March", "Answered today". Null if there isn't one. */
export function describeOffer(context: CardContext): NextStepText | null {
  const offer = findOpenOffer(context.card)
  if (!offer) return null
  const toPlainText = (text: string): NextStepText => ({ text, tone: 'plain', key: null })
  if (offer.answerBy === null) return toPlainText(`Offered ${formatDaysAgo(toEpoch(offer.at), context)}`)
  const today = toPlainDate(context.now, context.zone)
  const text = describeAnswerBy(offer.answerBy, today, context.formats)
  const answerStep = context.followUps.find(
    ({ step, eventId }) => step === 'offer-answer' && eventId === offer.id,
  )
  const status = answerStep && statusAt(answerStep, context.now)
  if (status === 'done') return toPlainText(describeAnswered(answerStep?.key, context))
  if (status === 'skipped') return toPlainText(text)
  if (answerStep && status && isDue(answerStep, context.now))
    return { text, tone: toTone(status), key: answerStep.key }
  if (offer.answerBy < today) return { text, tone: 'late', key: null }
  return { text, tone: offer.answerBy === today ? 'now' : 'plain', key: null }
}

function describeAnswerBy(answerBy: PlainDate, today: PlainDate, formats: DateFormats | undefined): string {
  if (answerBy === today) return 'Answer today'
  if (answerBy < today) return `Answer was due ${formatRelativeDay(answerBy, today, formats)}`
  return `Answer by ${formatDayShort(answerBy, today, formats)}`
}

function describeAnswered(key: string | undefined, context: CardContext): string {
  const action = context.card.actions.findLast((candidate) => candidate.key === key)
  return action ? `Answered ${formatDaysAgo(toEpoch(action.at), context)}` : 'Answered'
}
