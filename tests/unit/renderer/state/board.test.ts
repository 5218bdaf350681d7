import { describe, expect, it } from 'vitest'
import type { Ask } from '#renderer/state/ask'
import { createBoard } from '#renderer/state/board'
import { AppError } from '#shared/errors/app-error'
import type { BoardSnapshot } from '#shared/ipc/board-view'
import { countHeld } from '../../../support/memory/held.ts'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })

/** A board whose answers the test gives by hand. */
function aBoard() {
  const waiting: { answer: (snapshot: BoardSnapshot) => void; refuse: (error: unknown) => void }[] = []
  const ask = (() =>
    new Promise((answer, refuse) => {
      waiting.push({ answer, refuse })
    })) as unknown as Ask
  const board = createBoard(ask)
  const next = () => waiting.shift() ?? expect.fail('the board was not asked for')
  return { board, next, asked: () => waiting.length }
}

async function aLoadedBoard() {
  const made = aBoard()
  const loaded = made.board.load()
  made.next().answer(aSnapshot({ cards: [first, second] }))
  await loaded
  return made
}

const applied = (board: ReturnType<typeof createBoard>) => board.getState().board?.columns.applied

describe('load', () => {
  it('applies the events that came while it was reading', async () => {
    const { board, next } = aBoard()
    const loaded = board.load()
    board.receive(aChange({ seq: 4, removed: ['first'] }))
    board.receive(aChange({ seq: 5, cards: [{ ...second, stage: 'offer' }] }))
    next().answer(aSnapshot({ seq: 4, cards: [first, second] }))
    await loaded
    expect(applied(board)).toEqual(['first'])
    expect(board.getState().board?.seq).toBe(5)
  })

  it('reads once more when an event is missing after the snapshot', async () => {
    const { board, next } = aBoard()
    const loaded = board.load()
    board.receive(aChange({ seq: 7 }))
    next().answer(aSnapshot({ seq: 4 }))
    await Promise.resolve()
    await Promise.resolve()
    next().answer(aSnapshot({ seq: 7, cards: [second] }))
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
    next().answer(aSnapshot({ seq: 1001, cards: [first, second] }))
    await loaded
    expect(await countHeld(events)).toBe(0)
    expect(await countHeld(states)).toBe(0)
    expect(board.getState().board?.seq).toBe(1101)
  }, 20_000)

  it('keeps the old board and says why when it cannot be read', async () => {
    const { board, next } = await aLoadedBoard()
    const loaded = board.load()
    next().refuse(new AppError('disconnected', 'Callback went away.'))
    await loaded
    expect(board.getState().failure?.message).toBe('Callback went away.')
    expect(applied(board)).toEqual(['first', 'second'])
  })
})

describe('receive', () => {
  it('reads the board anew after a gap', async () => {
    const { board, next, asked } = await aLoadedBoard()
    board.receive(aChange({ seq: 5, removed: ['first'] }))
    expect(applied(board)).toEqual(['first', 'second'])
    const loaded = board.load()
    next().answer(aSnapshot({ seq: 5, cards: [second] }))
    await Promise.resolve()
    await Promise.resolve()
    next().answer(aSnapshot({ seq: 5, cards: [second] }))
    await loaded
    expect(applied(board)).toEqual(['second'])
    expect(asked()).toBe(0)
  })

  it('applies the next event without asking', async () => {
    const { board, asked } = await aLoadedBoard()
    board.receive(aChange({ seq: 2, removed: ['first'] }))
    expect(applied(board)).toEqual(['second'])
    expect(asked()).toBe(0)
  })
})

describe('moveWhile', () => {
  const toTop = { cardId: 'second', stage: 'applied', place: { at: 'top' } } as const

  it('shows the move before it is saved', async () => {
    const { board } = await aLoadedBoard()
    let save = (_result: { ok: boolean }) => {}
    const moved = board.moveWhile(toTop, () => new Promise<{ ok: boolean }>((resolve) => (save = resolve)))
    expect(applied(board)).toEqual(['second', 'first'])
    save({ ok: true })
    await moved
    expect(applied(board)).toEqual(['second', 'first'])
  })

  it('puts the card back when saving fails', async () => {
    const { board } = await aLoadedBoard()
    await board.moveWhile(toTop, async () => ({ ok: false }))
    expect(applied(board)).toEqual(['first', 'second'])
  })

  it('puts the card back over events that came meanwhile', async () => {
    const { board } = await aLoadedBoard()
    await board.moveWhile(toTop, async () => {
      board.receive(aChange({ seq: 2, cards: [{ ...second, who: 'Jane Okafor' }] }))
      return { ok: false }
    })
    expect(applied(board)).toEqual(['first', 'second'])
    expect(board.getState().board?.cards.get('second')?.who).toBe('Jane Okafor')
  })
})
