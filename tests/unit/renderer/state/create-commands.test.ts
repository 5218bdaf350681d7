import { describe, expect, it } from 'vitest'
import type { Ask } from '#renderer/state/ask'
import { createBoard } from '#renderer/state/board'
import { createCommands } from '#renderer/state/create-commands'
import { createMessages, type Message } from '#renderer/state/messages'
import { AppError } from '#shared/errors/app-error'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })
const full = new AppError('not-saved', 'The disk is full. Free some space; we try again every few seconds.')

async function aDesk(answers: Partial<Record<string, () => unknown>> = {}) {
  const asked: { route: string; input: unknown }[] = []
  const ask = (async (route: string, input: unknown) => {
    asked.push({ route, input })
    if (route === 'board.get')
      return aSnapshot({ cards: [first, second], history: { undo: 'Move Quill to Waiting', redo: null } })
    return answers[route]?.() ?? { label: 'Move Quill to Waiting', cardId: 'first' }
  }) as unknown as Ask
  const board = createBoard(ask)
  await board.load()
  asked.length = 0
  const messages = createMessages()
  const told: Message[] = []
  messages.subscribe((message) => told.push(message))
  return { board, asked, told, commands: createCommands({ ask, board, messages }) }
}

const refusing = { 'commands.run': () => Promise.reject(full) }
const deleteIt = { type: 'delete-card', cardId: 'first' } as const

describe('run', () => {
  it('says what was done and offers to undo it', async () => {
    const { commands, told } = await aDesk()
    expect(await commands.run(deleteIt)).toEqual({
      ok: true,
      label: 'Move Quill to Waiting',
      cardId: 'first',
    })
    expect(told).toEqual([{ kind: 'done', text: 'Moved Quill to Waiting', undo: 'Move Quill to Waiting' }])
  })

  it('tells the sentence of a failure instead of rejecting', async () => {
    const { commands, told } = await aDesk(refusing)
    expect(await commands.run(deleteIt)).toEqual({ ok: false, error: full })
    expect(told).toEqual([{ kind: 'failed', text: full.message }])
  })

  it('leaves telling a failure to the form that asks so', async () => {
    const { commands, told } = await aDesk(refusing)
    await commands.run(deleteIt, { tell: 'done' })
    expect(told).toEqual([])
  })

  it('gives a fault of the app a sentence too', async () => {
    const { commands } = await aDesk({
      'commands.run': () => Promise.reject(new TypeError('x is undefined')),
    })
    const result = await commands.run(deleteIt)
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})

describe('move', () => {
  const toTop = { cardId: 'second', stage: 'applied', place: { at: 'top' } } as const

  it('sends the move', async () => {
    const { commands, asked } = await aDesk()
    await commands.move(toTop)
    expect(asked).toEqual([{ route: 'commands.run', input: { type: 'move-card', ...toTop } }])
  })

  it('puts the card back and says why when main refuses', async () => {
    const { board, commands, told } = await aDesk(refusing)
    await commands.move(toTop, { tell: 'failure' })
    expect(board.getState().board?.columns.applied).toEqual(['first', 'second'])
    expect(told).toEqual([{ kind: 'failed', text: full.message }])
  })

  it('says so when the place cannot be used', async () => {
    const { board, commands, told, asked } = await aDesk()
    board.receive(aChange({ cards: [{ ...first, rank: '!' }] }))
    expect(await commands.move(toTop)).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect(told).toHaveLength(1)
    expect(asked).toEqual([])
  })
})

describe('undo', () => {
  it('says what was undone', async () => {
    const { commands, told } = await aDesk()
    await commands.undo()
    const redo = 'Move Quill to Waiting'
    expect(told).toEqual([{ kind: 'undone', text: `Undone: ${redo}`, redo }])
  })

  it('refuses to take back another change than the one named', async () => {
    const { commands, told, asked } = await aDesk()
    await commands.undo('Delete Fathom')
    expect(asked).toEqual([])
    expect(told).toMatchObject([{ kind: 'failed' }])
  })

  it('takes back the change named while it is the latest', async () => {
    const { commands, asked } = await aDesk()
    await commands.undo('Move Quill to Waiting')
    expect(asked).toEqual([{ route: 'history.undo', input: {} }])
  })
})

describe('redo', () => {
  it('says that there is nothing to do again', async () => {
    const nothing = new AppError('nothing-to-redo', 'There is nothing to do again.')
    const { commands, told } = await aDesk({ 'history.redo': () => Promise.reject(nothing) })
    await commands.redo()
    expect(told).toEqual([{ kind: 'failed', text: nothing.message }])
  })
})
