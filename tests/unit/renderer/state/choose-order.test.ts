import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createBoardFilter } from '#renderer/state/board-filter'
import { createBoardStore } from '#renderer/state/board-store'
import { createChooseOrder } from '#renderer/state/choose-order'
import { AppError } from '#shared/errors/app-error'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const cards = [
  aBoardCard({ id: 'late', rank: 'a0', day: '2026-03-20' }),
  aBoardCard({ id: 'soon', rank: 'a1', day: '2026-03-12' }),
]

async function setUp(isRefused = false) {
  const request = (async () => aSnapshot({ cards })) as unknown as Client['request']
  const board = createBoardStore(request)
  const boardFilter = createBoardFilter({ request, board })
  await board.load()
  const sent: unknown[] = []
  const run = async (command: unknown) => {
    sent.push([command, boardFilter.getState().columns.applied])
    return isRefused
      ? { ok: false as const, error: new AppError('not-saved', 'The disk is full.') }
      : { ok: true as const, label: '', cardId: null }
  }
  return { board, boardFilter, sent, chooseOrder: createChooseOrder({ run, board, boardFilter }) }
}

describe('chooseOrder', () => {
  it('shows the order before it is stored', async () => {
    const { chooseOrder, sent, boardFilter } = await setUp()
    await chooseOrder('by-date')
    expect(sent).toEqual([[{ type: 'order-cards', order: 'by-date' }, ['soon', 'late']]])
    expect(boardFilter.getState().columns.applied).toEqual(['soon', 'late'])
  })

  it('returns to the stored order if the new one cannot be stored', async () => {
    const { chooseOrder, boardFilter } = await setUp(true)
    await chooseOrder('by-date')
    expect(boardFilter.getState().columns.applied).toEqual(['late', 'soon'])
  })

  it('sends nothing if the cards are in that order', async () => {
    const { chooseOrder, sent } = await setUp()
    await chooseOrder('by-hand')
    expect(sent).toEqual([])
  })
})

describe('the order of the board', () => {
  it('is the stored one once the board is loaded or another window has changed it', async () => {
    const { board, boardFilter } = await setUp()
    const { seq: _, cards: __, ...frame } = aSnapshot({ order: 'by-date' })
    board.receive(aChange({ seq: 2, frame }))
    expect(boardFilter.getState().columns.applied).toEqual(['soon', 'late'])
  })
})
