import { describe, expect, it } from 'vitest'
import { isSameWorkspace } from '#electron/store/same-workspace'
import type { Workspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

const workspace = aWorkspace({ cards: [aCard({ company: 'Northwind' }), aCard({ id: 'b' })] })

/** The same, every field of every object in the other direction. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, backwards(field)])
  return Object.fromEntries(fields.reverse())
}

describe('isSameWorkspace', () => {
  it('goes by what the fields hold, not by their order', () => {
    expect(JSON.stringify(backwards(workspace))).not.toBe(JSON.stringify(workspace))
    expect(isSameWorkspace(backwards(workspace), workspace)).toBe(true)
  })

  it('takes a field that is undefined for one that is not there, as the file does', () => {
    const [card, ...rest] = workspace.cards
    const cards = [{ ...card, gone: undefined }, ...rest] as unknown as Workspace['cards']
    expect(isSameWorkspace({ ...workspace, cards }, workspace)).toBe(true)
  })

  it('tells apart what differs in one word, or in the order of the cards', () => {
    const [first, second] = workspace.cards
    const other = aWorkspace({ cards: [aCard({ company: 'Contoso' }), aCard({ id: 'b' })] })
    expect(isSameWorkspace(other, workspace)).toBe(false)
    expect(isSameWorkspace(backwards(other), workspace)).toBe(false)
    if (!first || !second) return expect.unreachable()
    expect(isSameWorkspace({ ...workspace, cards: [second, first] }, workspace)).toBe(false)
  })
})
