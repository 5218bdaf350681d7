import { describe, expect, it } from 'vitest'
import { computeRank, selectColumn } from '#shared/commands/cards/rank'
import { repairWorkspace } from '#shared/commands/workspace/repair-workspace'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'

describe('repairWorkspace', () => {
  it('returns the same workspace if nothing is to be repaired', () => {
    const workspace = aWorkspace({ cards: [aCard({ id: 'a', rank: 'a0' }), aCard({ id: 'b', rank: 'a1' })] })
    expect(repairWorkspace(workspace)).toEqual({
      workspace,
      repairs: { newIds: [], newRanks: [], removedWords: [] },
    })
    expect(repairWorkspace(workspace).workspace).toBe(workspace)
  })

  it('gives the later of two cards with one id an id of its own, which is free and the same each time', () => {
    const cards = [
      aCard({ id: 'a', company: 'Northwind' }),
      aCard({ id: 'a', company: 'Contoso' }),
      aCard({ id: 'a-2', company: 'Quill' }),
      aCard({ id: 'a', company: 'Fabrikam' }),
    ]
    const { workspace, repairs } = repairWorkspace(aWorkspace({ cards }))
    expect(workspace.cards.map(({ id, company }) => `${company} ${id}`)).toEqual([
      'Northwind a',
      'Contoso a-3',
      'Quill a-2',
      'Fabrikam a-4',
    ])
    expect(repairs.newIds).toEqual(['Contoso', 'Fabrikam'])
    expect(repairWorkspace(workspace).workspace).toBe(workspace)
  })

  it('keeps an id within its longest length', () => {
    const id = 'x'.repeat(64)
    const { workspace } = repairWorkspace(aWorkspace({ cards: [aCard({ id }), aCard({ id })] }))
    expect(workspace.cards[1]?.id.length).toBeLessThanOrEqual(64)
    expect(workspace.cards[1]?.id).not.toBe(id)
  })

  it('gives ids of their own to two people of one card', () => {
    const people = [aPerson({ id: 'p', name: 'Jane Okafor' }), aPerson({ id: 'p', name: 'Rui Vale' })]
    const { workspace } = repairWorkspace(aWorkspace({ cards: [aCard({ id: 'a', people })] }))
    expect(workspace.cards[0]?.people.map(({ id, name }) => `${name} ${id}`)).toEqual([
      'Jane Okafor p',
      'Rui Vale p-2',
    ])
  })

  it('gives a card whose rank is none a new one, in the order that was shown', () => {
    const ranks = ['!', '5', 'a0', 'a0 1', 'a00', 'a1', 'zzz']
    const cards = ranks.map((rank, index) => aCard({ id: `card-${index}`, company: rank, rank }))
    const { workspace, repairs } = repairWorkspace(aWorkspace({ cards: cards.toReversed() }))
    const shown = selectColumn(workspace.cards, cards[0]?.stage ?? 'applied')
    expect(shown.map(({ company }) => company)).toEqual(ranks)
    expect(shown.filter(({ company, rank }) => company === rank).map(({ rank }) => rank)).toEqual([
      'a0',
      'a1',
    ])
    expect(repairs.newRanks).toHaveLength(5)
    // Each place of the column can be used again.
    for (const card of shown)
      expect(() =>
        computeRank(workspace.cards, { id: 'x', stage: card.stage, position: { at: 'before', id: card.id } }),
      ).not.toThrow()
  })
})
