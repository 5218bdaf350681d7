import { AppError } from '#shared/errors/app-error'
import { noAnswerFrom } from '#shared/rules/facts/no-answer-from'
import { viewFollowUp } from '#shared/views/follow-up'
import { lessonsFrom } from '#shared/views/rejection-feedback'
import { asOfNow } from '../services/board/time-context.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for the board and the card drawer. */
export function boardHandlers({
  board,
  finder,
  store,
  planner,
  clock,
}: Services): Pick<Handlers, 'board.get' | 'board.find' | 'cards.get'> {
  return {
    'board.get': () => board.snapshot(),
    'board.find': ({ text }) => ({ ids: finder.find(text) }),
    'cards.get': ({ cardId }) => {
      const workspace = store.current()
      const card = workspace.cards.find(({ id }) => id === cardId)
      if (!card)
        throw new AppError('not-found', 'That card is no longer on the board. Undo may bring it back.')
      const followUps = planner.plan(workspace).byCard.get(cardId) ?? []
      const context = asOfNow(clock, workspace)
      return {
        card,
        followUps: followUps.map((followUp) => viewFollowUp({ followUp, card, ...context })),
        noAnswerFrom: noAnswerFrom(card, context),
        holidays: card.country === null ? [] : [...(planner.holidays(workspace)[card.country] ?? [])],
        lessons: lessonsFrom(workspace.cards.filter(({ id }) => id !== cardId)),
      }
    },
  }
}
