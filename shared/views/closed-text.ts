import { assertNever } from '../errors/assert-never.ts'
import { formatDayCount } from '../text/format-day.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import type { NextStepText, Scene } from './card-context.ts'

/** How a closed card ended: "Not this time · thanked", "No answer after 34 days". Null for a card that is open. */
export function describeClosing(scene: Scene): NextStepText | null {
  if (scene.card.stage !== 'closed') return null
  return { text: textOf(scene), tone: 'plain', key: null }
}

function textOf({ card, followUps, conversation, zone }: Scene): string {
  const { closing } = card
  if (!closing) return 'Closed'
  switch (closing.reason) {
    case 'rejected': {
      const thanked = followUps.some((one) => one.step === 'rejection-thanks' && one.status === 'done')
      return thanked ? 'Not this time · thanked' : 'Not this time'
    }
    case 'accepted':
      return 'Accepted'
    case 'declined':
      return 'Declined'
    case 'withdrawn':
      return 'Withdrawn'
    case 'no-answer': {
      const since = conversation?.endedAt ?? toEpoch(card.addedAt)
      const days = daysBetween(toPlainDate(since, zone), toPlainDate(toEpoch(closing.at), zone))
      return days > 0 ? `No answer after ${formatDayCount(days)}` : 'No answer'
    }
    default:
      return assertNever(closing.reason)
  }
}
