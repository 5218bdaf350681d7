import { describe, expect, it } from 'vitest'
import { createFindService } from '#electron/services/board/find-service'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

const northwind = aCard({ id: 'northwind', notes: 'Moves to Lisbon in May.' })
const halden = aCard({ id: 'halden', company: 'Halden & Frey' })

function aFinder() {
  let workspace = aWorkspace({ cards: [northwind, halden] })
  return {
    ...createFindService({ store: { current: () => workspace } }),
    put: (cards: (typeof northwind)[]) => {
      workspace = aWorkspace({ cards })
    },
  }
}

describe('findCards', () => {
  it('searches text that the board does not show', () => {
    expect(aFinder().findCards('lisbon')).toEqual(['northwind'])
  })

  it('returns every card if nothing is typed', () => {
    expect(aFinder().findCards('  ')).toEqual(['northwind', 'halden'])
  })

  it('reads a card again when it changed', () => {
    const finder = aFinder()
    expect(finder.findCards('lisbon')).toEqual(['northwind'])
    finder.put([{ ...northwind, notes: 'Moves to Porto.' }, halden])
    expect(finder.findCards('lisbon')).toEqual([])
    expect(finder.findCards('porto')).toEqual(['northwind'])
  })
})
