import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createBoardFilter } from '#renderer/state/board-filter'
import { createBoardStore } from '#renderer/state/board-store'
import { AppError } from '#shared/errors/app-error'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const northwind = aBoardCard()
const halden = aBoardCard({ id: 'halden', company: 'Halden & Frey', rank: 'a1' })

/** Creates a filter whose searches the test completes by hand, in any order. */
async function setUp() {
  const searches: { text: string; resolve: (ids: string[]) => void; reject: (error: Error) => void }[] = []
  const request = ((route: string, input: { text: string }) =>
    route === 'board.get'
      ? Promise.resolve(aSnapshot({ cards: [northwind, halden] }))
      : new Promise((resolve, reject) => {
          searches.push({ ...input, resolve: (ids) => resolve({ ids }), reject })
        })) as unknown as Client['request']
  const board = createBoardStore(request)
  const find = createBoardFilter({ request, board })
  await board.load()
  const applied = () => find.getState().columns.applied
  return { find, board, searches, applied }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('createBoardFilter', () => {
  it('shows the whole board first', async () => {
    expect((await setUp()).applied()).toEqual(['northwind', 'halden'])
  })

  it('shows the cards that the main process finds', async () => {
    const { find, searches, applied } = await setUp()
    find.setText('frey')
    searches[0]?.resolve(['halden'])
    await settled()
    expect(applied()).toEqual(['halden'])
  })

  it('applies only the latest search, whatever response arrives last', async () => {
    const { find, searches, applied } = await setUp()
    find.setText('n')
    find.setText('nothing')
    searches[1]?.resolve([])
    searches[0]?.resolve(['northwind', 'halden'])
    await settled()
    expect(applied()).toEqual([])
  })

  it('ignores a late response after the filter is cleared', async () => {
    const { find, searches, applied } = await setUp()
    find.setText('frey')
    find.clear()
    searches[0]?.resolve(['halden'])
    await settled()
    expect(applied()).toEqual(['northwind', 'halden'])
    expect(find.getState().text).toBe('')
  })

  it('has a pending search until the latest one has ended', async () => {
    const { find, searches, applied } = await setUp()
    expect(find.pendingSearch()).toBeNull()
    find.setText('n')
    find.setText('frey')
    const shownThen = find.pendingSearch()?.then(() => applied())
    searches[0]?.resolve(['northwind'])
    await settled()
    expect(find.pendingSearch()).not.toBeNull()
    searches[1]?.resolve(['halden'])
    expect(await shownThen).toEqual(['halden'])
    expect(find.pendingSearch()).toBeNull()
    find.setText('north')
    find.clear()
    expect(find.pendingSearch()).toBeNull()
  })

  it('does not search when only spaces are typed', async () => {
    const { find, searches } = await setUp()
    find.setText('   ')
    expect(searches).toEqual([])
    expect(find.getState().matches).toBeNull()
  })

  it('searches again when cards change', async () => {
    const { find, board, searches, applied } = await setUp()
    find.setText('frey')
    searches[0]?.resolve(['halden'])
    await settled()
    board.receive(aChange({ cards: [aBoardCard({ id: 'frey', company: 'Frey', rank: 'a2' })] }))
    searches[1]?.resolve(['halden', 'frey'])
    await settled()
    expect(applied()).toEqual(['halden', 'frey'])
  })

  it('keeps the shown cards and the reason when a search fails', async () => {
    const { find, searches, applied } = await setUp()
    find.setText('frey')
    searches[0]?.resolve(['halden'])
    await settled()
    find.setText('freya')
    searches[1]?.reject(new AppError('disconnected', 'Callback went away.'))
    await settled()
    expect(applied()).toEqual(['halden'])
    expect(find.getState().failure?.message).toBe('Callback went away.')
  })

  it('hides a column and shows it again', async () => {
    const { find, applied } = await setUp()
    find.toggleStage('applied')
    expect(applied()).toEqual([])
    find.toggleStage('applied')
    expect(applied()).toEqual(['northwind', 'halden'])
  })
})
