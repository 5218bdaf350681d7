import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createBoardStore } from '#renderer/state/board-store'
import { AppError } from '#shared/errors/app-error'
import type { BoardSnapshot } from '#shared/ipc/board-view'
import { countReachable } from '#tests/support/memory/count-reachable'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })

/** Creates a board whose requests the test completes by hand. */
function aBoard() {
  const pending: { resolve: (snapshot: BoardSnapshot) => void; reject: (error: unknown) => void }[] = []
  const request = (() =>
    new Promise((resolve, reject) => {
      pending.push({ resolve, reject })
    })) as unknown as Client['request']
  const board = createBoardStore(request)
  const next = () => pending.shift() ?? expect.fail('the board was not requested')
  return { board, next, pendingCount: () => pending.length }
}

async function aLoadedBoard() {
  const setUp = aBoard()
  const loaded = setUp.board.load()
  setUp.next().resolve(aSnapshot({ cards: [first, second] }))
  await loaded
  return setUp
}

const applied = (board: ReturnType<typeof createBoardStore>) => board.getState().board?.columns.applied

describe('load', () => {
  it('applies the events that arrive while it loads', async () => {
    const { board, next } = aBoard()
    const loaded = board.load()
    board.receive(aChange({ seq: 4, removed: ['first'] }))
    board.receive(aChange({ seq: 5, cards: [{ ...second, stage: 'offer' }] }))
    next().resolve(aSnapshot({ seq: 4, cards: [first, second] }))
    await loaded
    expect(applied(board)).toEqual(['first'])
    expect(board.getState().board?.seq).toBe(5)
  })

  it('loads once more when an event after the snapshot is missing', async () => {
    const { board, next } = aBoard()
    const loaded = board.load()
    board.receive(aChange({ seq: 7 }))
    next().resolve(aSnapshot({ seq: 4 }))
    await Promise.resolve()
    await Promise.resolve()
    next().resolve(aSnapshot({ seq: 7, cards: [second] }))
    await loaded
    expect(applied(board)).toEqual(['second'])
  })

  it('keeps no state of the board in memory but the latest, nor an event that came while it was reading', async () => {
    const { board, next } = await aLoadedBoard()
    const states: WeakRef<object>[] = []
    const events: WeakRef<object>[] = []
    const receive = (seq: number) => {
      const change = aChange({ seq, cards: [{ ...first, rank: `a${seq}` }] })
      board.receive(change)
      events.push(new WeakRef(change))
      states.push(new WeakRef(board.getState()))
    }
    for (let seq = 2; seq <= 1001; seq++) receive(seq)
    const loaded = board.load()
    for (let seq = 1002; seq <= 1101; seq++) receive(seq)
    next().resolve(aSnapshot({ seq: 1001, cards: [first, second] }))
    await loaded
    expect(await countReachable(events)).toBe(0)
    expect(await countReachable(states)).toBe(0)
    expect(board.getState().board?.seq).toBe(1101)
  }, 20_000)

  it('keeps the old board and the reason when loading fails', async () => {
    const { board, next } = await aLoadedBoard()
    const loaded = board.load()
    next().reject(new AppError('disconnected', 'Callback went away.'))
    await loaded
    expect(board.getState().failure?.message).toBe('Callback went away.')
    expect(applied(board)).toEqual(['first', 'second'])
  })
})

describe('receive', () => {
  it('loads the board again when an event is missing', async () => {
    const { board, next, pendingCount } = await aLoadedBoard()
    board.receive(aChange({ seq: 5, removed: ['first'] }))
    expect(applied(board)).toEqual(['first', 'second'])
    const loaded = board.load()
    next().resolve(aSnapshot({ seq: 5, cards: [second] }))
    await Promise.resolve()
    await Promise.resolve()
    next().resolve(aSnapshot({ seq: 5, cards: [second] }))
    await loaded
    expect(applied(board)).toEqual(['second'])
    expect(pendingCount()).toBe(0)
  })

  it('applies the next event without a request', async () => {
    const { board, pendingCount } = await aLoadedBoard()
    board.receive(aChange({ seq: 2, removed: ['first'] }))
    expect(applied(board)).toEqual(['second'])
    expect(pendingCount()).toBe(0)
  })
})

describe('moveOptimistically', () => {
  it('shows several cards together, in their order, and takes all of them back', async () => {
    const { board } = await aLoadedBoard()
    const move = { cardIds: ['second', 'first'], stage: 'waiting', position: { at: 'top' } } as const
    const shown: unknown[] = []
    await board.moveOptimistically(move, async () => {
      shown.push(board.getState().board?.columns.waiting)
      return { ok: false }
    })
    expect(shown).toEqual([['second', 'first']])
    expect(applied(board)).toEqual(['first', 'second'])
    expect(board.getState().board?.pendingMoves).toEqual([])
  })

  const toTop = { cardIds: ['second'], stage: 'applied', position: { at: 'top' } } as const

  it('shows the move before it is saved', async () => {
    const { board } = await aLoadedBoard()
    let save = (_result: { ok: boolean }) => {}
    const moved = board.moveOptimistically(
      toTop,
      () => new Promise<{ ok: boolean }>((resolve) => (save = resolve)),
    )
    expect(applied(board)).toEqual(['second', 'first'])
    save({ ok: true })
    await moved
    expect(applied(board)).toEqual(['second', 'first'])
  })

  it('reverts the move when saving fails', async () => {
    const { board } = await aLoadedBoard()
    await board.moveOptimistically(toTop, async () => ({ ok: false }))
    expect(applied(board)).toEqual(['first', 'second'])
  })

  it('reverts the move and keeps the events that arrived meanwhile', async () => {
    const { board } = await aLoadedBoard()
    await board.moveOptimistically(toTop, async () => {
      board.receive(aChange({ seq: 2, cards: [{ ...second, people: 'Jane Okafor' }] }))
      return { ok: false }
    })
    expect(applied(board)).toEqual(['first', 'second'])
    expect(board.getState().board?.cards.get('second')?.people).toBe('Jane Okafor')
  })
})
