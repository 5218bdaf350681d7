import { describe, expect, it } from 'vitest'
import type { Ask } from '#renderer/state/ask'
import { createBoard } from '#renderer/state/board'
import { createFind } from '#renderer/state/board-filter'
import { AppError } from '#shared/errors/app-error'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const northwind = aBoardCard()
const halden = aBoardCard({ id: 'halden', company: 'Halden & Frey', rank: 'a1' })

/** Answers are given by hand, in any order. */
async function aFind() {
  const asked: { text: string; answer: (ids: string[]) => void; refuse: (error: Error) => void }[] = []
  const ask = ((route: string, input: { text: string }) =>
    route === 'board.get'
      ? Promise.resolve(aSnapshot({ cards: [northwind, halden] }))
      : new Promise((resolve, reject) => {
          asked.push({ ...input, answer: (ids) => resolve({ ids }), refuse: reject })
        })) as unknown as Ask
  const board = createBoard(ask)
  const find = createFind({ ask, board })
  await board.load()
  const applied = () => find.getState().columns.applied
  return { find, board, asked, applied }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('createFind', () => {
  it('shows the whole board first', async () => {
    expect((await aFind()).applied()).toEqual(['northwind', 'halden'])
  })

  it('shows what main finds', async () => {
    const { find, asked, applied } = await aFind()
    find.type('frey')
    asked[0]?.answer(['halden'])
    await settled()
    expect(applied()).toEqual(['halden'])
  })

  it('counts the latest question alone, whatever comes last', async () => {
    const { find, asked, applied } = await aFind()
    find.type('n')
    find.type('nothing')
    asked[1]?.answer([])
    asked[0]?.answer(['northwind', 'halden'])
    await settled()
    expect(applied()).toEqual([])
  })

  it('lets no late answer narrow a board that was cleared', async () => {
    const { find, asked, applied } = await aFind()
    find.type('frey')
    find.clear()
    asked[0]?.answer(['halden'])
    await settled()
    expect(applied()).toEqual(['northwind', 'halden'])
    expect(find.getState().text).toBe('')
  })

  it('is pending until the latest words were looked for', async () => {
    const { find, asked, applied } = await aFind()
    expect(find.pending()).toBeNull()
    find.type('n')
    find.type('frey')
    const shownThen = find.pending()?.then(() => applied())
    asked[0]?.answer(['northwind'])
    await settled()
    expect(find.pending()).not.toBeNull()
    asked[1]?.answer(['halden'])
    expect(await shownThen).toEqual(['halden'])
    expect(find.pending()).toBeNull()
    find.type('north')
    find.clear()
    expect(find.pending()).toBeNull()
  })

  it('asks for nothing when only blanks are typed', async () => {
    const { find, asked } = await aFind()
    find.type('   ')
    expect(asked).toEqual([])
    expect(find.getState().found).toBeNull()
  })

  it('looks again when cards changed', async () => {
    const { find, board, asked, applied } = await aFind()
    find.type('frey')
    asked[0]?.answer(['halden'])
    await settled()
    board.receive(aChange({ cards: [aBoardCard({ id: 'frey', company: 'Frey', rank: 'a2' })] }))
    asked[1]?.answer(['halden', 'frey'])
    await settled()
    expect(applied()).toEqual(['halden', 'frey'])
  })

  it('keeps what it shows, and says why, when main cannot answer', async () => {
    const { find, asked, applied } = await aFind()
    find.type('frey')
    asked[0]?.answer(['halden'])
    await settled()
    find.type('freya')
    asked[1]?.refuse(new AppError('disconnected', 'Callback went away.'))
    await settled()
    expect(applied()).toEqual(['halden'])
    expect(find.getState().failure?.message).toBe('Callback went away.')
  })

  it('puts a column away and brings it back', async () => {
    const { find, applied } = await aFind()
    find.toggle('applied')
    expect(applied()).toEqual([])
    find.toggle('applied')
    expect(applied()).toEqual(['northwind', 'halden'])
  })
})
