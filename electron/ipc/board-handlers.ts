import { AppError } from '#shared/errors/app-error'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import { toFollowUpView } from '#shared/views/follow-up-view'
import { listRejectionFeedback } from '#shared/views/rejection-feedback'
import { getTimeContext } from '../services/board/time-context.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for the board and the card drawer. */
export function createBoardHandlers({
  board,
  finder,
  store,
  planner,
  clock,
}: Services): Pick<Handlers, 'board.get' | 'board.find' | 'cards.get'> {
  return {
    'board.get': () => board.getSnapshot(),
    'board.find': ({ text }) => ({ ids: finder.findCards(text) }),
    'cards.get': ({ cardId }) => {
      const workspace = store.current()
      const card = workspace.cards.find(({ id }) => id === cardId)
      if (!card)
        throw new AppError('not-found', 'That card is no longer on the board. Undo may bring it back.')
      const followUps = planner.plan(workspace).byCard.get(cardId) ?? []
      const context = getTimeContext(clock, workspace)
      return {
        card,
        followUps: followUps.map((followUp) => toFollowUpView({ followUp, card, ...context })),
        noAnswerFrom: findFirstNoAnswerDay(card, context),
        holidays: card.country === null ? [] : [...(planner.getHolidays(workspace)[card.country] ?? [])],
        rejectionFeedback: listRejectionFeedback(workspace.cards.filter(({ id }) => id !== cardId)),
      }
    },
  }
}
