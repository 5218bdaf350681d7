import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import { findConversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { findSortDay, listFilterFacts } from './board-card-facts.ts'
import { describeCardPeople } from './card-people.ts'
import { describeNextStep, findComingInterview } from './next-step-text.ts'
import { findAwaitedCheckIn, toWaitTimeline } from './wait-timeline.ts'

/** Returns a card as the board shows it: its people, its next step and its wait timeline. */
export function toBoardCard(
  input: TimeContext & { readonly card: Card; readonly followUps: readonly FollowUp[] },
): BoardCard {
  const { card, followUps, now } = input
  const checkIn = findAwaitedCheckIn(followUps, input)
  const comingInterview = findComingInterview(card, now)
  const conversation = findConversation(card, { ...input, eventId: checkIn?.eventId })
  return {
    id: card.id,
    company: withoutDirectionMarks(card.company),
    role: withoutDirectionMarks(card.role),
    stage: card.stage,
    rank: card.rank,
    people: describeCardPeople(card, comingInterview, conversation),
    next: describeNextStep({ ...input, coming: comingInterview, conversation }),
    ...listFilterFacts(card),
    ...findSortDay(card, { followUps, coming: comingInterview, zone: input.zone }),
    waitTimeline: checkIn ? toWaitTimeline(checkIn, conversation, input) : null,
  }
}
