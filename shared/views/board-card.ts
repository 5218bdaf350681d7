import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import { conversationOf } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { AsOf } from '../rules/time-context.ts'
import { whoOf } from './card-people.ts'
import { comingInterview, nextWords } from './next-step-text.ts'
import { awaitedCheckIn, rulerOf } from './wait-timeline.ts'

/** A card as the board shows it: who, what happens next in words, and the ruler of days while it waits. */
export function viewBoardCard(
  looking: AsOf & { readonly card: Card; readonly followUps: readonly FollowUp[] },
): BoardCard {
  const { card, followUps, now, zone } = looking
  const checkIn = awaitedCheckIn(followUps, looking)
  const coming = comingInterview(card, now)
  const conversation = conversationOf(card, { ...looking, eventId: checkIn?.eventId })
  return {
    id: card.id,
    company: card.company,
    role: card.role,
    stage: card.stage,
    rank: card.rank,
    who: whoOf(card, coming, conversation),
    next: nextWords({ card, followUps, now, zone, coming, conversation }),
    ruler: checkIn ? rulerOf(checkIn, conversation, looking) : null,
  }
}
