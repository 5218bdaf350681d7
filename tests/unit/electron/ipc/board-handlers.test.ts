import { describe, expect, it } from 'vitest'
import { createBoardHandlers } from '#electron/ipc/board-handlers'
import { createPlanner } from '#electron/services/board/planner'
import type { Services } from '#electron/services/services'
import type { Card } from '#shared/model/card'
import { createMemoryStore } from '#tests/support/alerts/memory-store'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aWorkspace } from '#tests/support/builders/workspace'

/** Returns the view of a card as the drawer requests it, on 10 March 2026. */
async function getView(card: Card) {
  const { clock } = createTestPorts('2026-03-10T14:00:00.000Z', { zone: 'America/New_York' })
  const store = createMemoryStore(aWorkspace({ cards: [card] }))
  const planner = createPlanner({ clock, holidays: () => ({}) })
  // The handler of this route uses no other services.
  const handlers = createBoardHandlers({ store, planner, clock } as unknown as Services)
  return handlers['cards.get']({ cardId: card.id })
}

describe('cards.get', () => {
  const interviews = [anInterview()]

  it('gives the day from which “no answer” is suggested', async () => {
    expect(await getView(aCard({ interviews }))).toMatchObject({ noAnswerFrom: '2026-04-02' })
  })

  it('suggests nothing while an offer is open', async () => {
    const at = '2026-03-09T15:00:00.000Z'
    expect(await getView(aCard({ interviews, offers: [anOffer({ at })] }))).toMatchObject({
      noAnswerFrom: null,
    })
    const withdrawn = anOffer({ at, withdrawnAt: '2026-03-10T13:00:00.000Z' })
    expect(await getView(aCard({ interviews, offers: [withdrawn] }))).toMatchObject({
      noAnswerFrom: '2026-04-09',
    })
  })
})
