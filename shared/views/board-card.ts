import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import { conversationOf } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { AsOf } from '../rules/time-context.ts'
import { whoOf } from './card-people.ts'
import { comingInterview, nextWords } from './next-step-text.ts'
import { awaitedCheckIn, rulerOf } from './wait-timeline.ts'

/**
 * Returns a card as the board shows it: its people, its next step in words, and the
 * wait timeline while it waits.
 */
export function viewBoardCard(
  input: AsOf & { readonly card: Card; readonly followUps: readonly FollowUp[] },
): BoardCard {
  const { card, followUps, now, zone } = input
  const checkIn = awaitedCheckIn(followUps, input)
  const coming = comingInterview(card, now)
  const conversation = conversationOf(card, { ...input, eventId: checkIn?.eventId })
  return {
    id: card.id,
    company: card.company,
    role: card.role,
    stage: card.stage,
    rank: card.rank,
    who: whoOf(card, coming, conversation),
    next: nextWords({ card, followUps, now, zone, coming, conversation }),
    ruler: checkIn ? rulerOf(checkIn, conversation, input) : null,
  }
}
