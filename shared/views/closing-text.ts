import { assertNever } from '../errors/assert-never.ts'
import { getAppliedOn } from '../rules/board/applications.ts'
import { formatDayCount } from '../text/format-day.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import type { CardContext, NextStepText } from './card-context.ts'

/** Describes how a card ended: "Declined", "No answer after 34 days". Null if the card is open. */
export function describeClosing(context: CardContext): NextStepText | null {
  if (context.card.stage !== 'closed') return null
  return { text: describeReason(context), tone: 'plain', key: null }
}

function describeReason({ card, followUps, conversation, zone }: CardContext): string {
  const { closing } = card
  if (!closing) return 'Closed'
  switch (closing.reason) {
    case 'rejected': {
      const isThanked = followUps.some(({ step, status }) => step === 'rejection-thanks' && status === 'done')
      return isThanked ? 'Not this time · thanked' : 'Not this time'
    }
    case 'accepted':
      return 'Accepted'
    case 'declined':
      return 'Declined'
    case 'withdrawn':
      return 'Withdrawn'
    case 'no-answer': {
      const since = conversation ? toPlainDate(conversation.endedAt, zone) : getAppliedOn(card, zone)
      const days = daysBetween(since, toPlainDate(toEpoch(closing.at), zone))
      return days > 0 ? `No answer after ${formatDayCount(days)}` : 'No answer'
    }
    default:
      return assertNever(closing.reason)
  }
}
