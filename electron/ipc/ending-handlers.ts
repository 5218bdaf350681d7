import { listEarlierApplications } from '#shared/views/earlier-applications'
import { toArchive } from '#shared/views/ending/archive'
import { toEnding } from '#shared/views/ending/ending'
import { getTimeContext } from '../services/board/time-context.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for the end of a search, what was archived, and earlier applications. */
export function createEndingHandlers({
  finder,
  store,
  planner,
  clock,
}: Services): Pick<Handlers, 'ending.get' | 'archive.get' | 'cards.listEarlier'> {
  return {
    'ending.get': () => {
      const workspace = store.current()
      return toEnding({ cards: workspace.cards, plan: planner.plan(workspace) })
    },
    'cards.listEarlier': ({ company }) => {
      const workspace = store.current()
      return listEarlierApplications(workspace.cards, company, getTimeContext(clock, workspace))
    },
    'archive.get': ({ text }) => {
      const workspace = store.current()
      const matches = new Set(finder.findCards(text))
      return toArchive({ cards: workspace.cards, matches }, getTimeContext(clock, workspace))
    },
  }
}
