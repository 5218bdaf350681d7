import { AppError } from '#shared/errors/app-error'
import { listOpenOffers } from '#shared/rules/board/open-offers'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import { isArchived } from '#shared/rules/facts/is-closed'
import { createCalendars, listHolidays } from '#shared/rules/timing/calendars'
import { findMentionedCards } from '#shared/views/find-mentioned-cards'
import { toFollowUpView } from '#shared/views/follow-up-view'
import { listPeopleElsewhere } from '#shared/views/people-elsewhere'
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
  cvs,
}: Services): Pick<
  Handlers,
  | 'board.get'
  | 'board.find'
  | 'cards.get'
  | 'cards.chooseCv'
  | 'cards.findMentioned'
  | 'cards.showCv'
  | 'people.listElsewhere'
> {
  return {
    'board.get': () => board.getSnapshot(),
    'board.find': ({ text }) => {
      const archivedIds = new Set(
        store
          .current()
          .cards.filter(isArchived)
          .map(({ id }) => id),
      )
      const ids = finder.findCards(text)
      const onBoard = ids.filter((id) => !archivedIds.has(id))
      return { ids: onBoard, archived: ids.length - onBoard.length }
    },
    'people.listElsewhere': (input) => [...listPeopleElsewhere(store.current().cards, input)],
    'cards.findMentioned': ({ text }) => ({ ids: findMentionedCards(store.current().cards, text) }),
    'cards.chooseCv': () => cvs.choose(),
    'cards.showCv': async ({ cardId }) => {
      await cvs.show(cardId)
      return {}
    },
    'cards.get': ({ cardId }) => {
      const workspace = store.current()
      const card = workspace.cards.find(({ id }) => id === cardId)
      if (!card)
        throw new AppError('not-found', 'That card is no longer on the board. Undo may bring it back.')
      const followUps = planner.plan(workspace).byCard.get(cardId) ?? []
      const context = getTimeContext(clock, workspace)
      const holidays = planner.getHolidays(workspace)
      const offers = listOpenOffers([card], { ...context, daysOff: createCalendars(holidays) })
      return {
        readAt: context.now,
        card,
        followUps: followUps.map((followUp) => toFollowUpView({ followUp, card, ...context })),
        // A card with an offer waits for the user's answer.
        noAnswerFrom: offers.length > 0 ? null : findFirstNoAnswerDay(card, context),
        holidays: [...listHolidays(holidays, card)],
        rejectionFeedback: listRejectionFeedback(workspace.cards.filter(({ id }) => id !== cardId)),
      }
    },
  }
}
