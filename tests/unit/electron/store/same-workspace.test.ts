import { describe, expect, it } from 'vitest'
import { isSameWorkspace } from '#electron/store/same-workspace'
import type { Workspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

const workspace = aWorkspace({ cards: [aCard({ company: 'Northwind' }), aCard({ id: 'b' })] })

/** Reverses the fields of every object. */
function reverseFields<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reverseFields) as T
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, reverseFields(field)])
  return Object.fromEntries(fields.reverse())
}

describe('isSameWorkspace', () => {
  it('ignores the order of fields', () => {
    expect(JSON.stringify(reverseFields(workspace))).not.toBe(JSON.stringify(workspace))
    expect(isSameWorkspace(reverseFields(workspace), workspace)).toBe(true)
  })

  it('treats an undefined field as missing, as JSON does', () => {
    const [card, ...rest] = workspace.cards
    const cards = [{ ...card, gone: undefined }, ...rest] as unknown as Workspace['cards']
    expect(isSameWorkspace({ ...workspace, cards }, workspace)).toBe(true)
  })

  it('detects a different value and a different order of cards', () => {
    const [first, second] = workspace.cards
    const other = aWorkspace({ cards: [aCard({ company: 'Contoso' }), aCard({ id: 'b' })] })
    expect(isSameWorkspace(other, workspace)).toBe(false)
    expect(isSameWorkspace(reverseFields(other), workspace)).toBe(false)
    if (!first || !second) return expect.unreachable()
    expect(isSameWorkspace({ ...workspace, cards: [second, first] }, workspace)).toBe(false)
  })
})
