import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createBoardStore } from '#renderer/state/board-store'
import { createMessages, type Message } from '#renderer/state/messages'
import { createCommands } from '#renderer/state/run-command'
import { AppError } from '#shared/errors/app-error'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })
const full = new AppError(
  'not-saved',
  'The disk is full. Free up some space; we try again every few seconds.',
)

async function setUp(responses: Partial<Record<string, () => unknown>> = {}) {
  const requests: { route: string; input: unknown }[] = []
  const request = (async (route: string, input: unknown) => {
    requests.push({ route, input })
    if (route === 'board.get')
      return aSnapshot({ cards: [first, second], history: { undo: 'Move Quill to Waiting', redo: null } })
    return responses[route]?.() ?? { label: 'Move Quill to Waiting', cardId: 'first' }
  }) as unknown as Client['request']
  const board = createBoardStore(request)
  await board.load()
  requests.length = 0
  const messages = createMessages()
  const shown: Message[] = []
  messages.subscribe((message) => shown.push(message))
  return { board, requests, shown, commands: createCommands({ request, board, messages }) }
}

const refusal = { 'commands.run': () => Promise.reject(full) }
const deleteFirst = { type: 'delete-card', cardId: 'first' } as const

describe('run', () => {
  it('shows what was done and offers to undo it', async () => {
    const { commands, shown } = await setUp()
    expect(await commands.run(deleteFirst)).toEqual({
      ok: true,
      label: 'Move Quill to Waiting',
      cardId: 'first',
    })
    expect(shown).toEqual([{ kind: 'done', text: 'Moved Quill to Waiting', undo: 'Move Quill to Waiting' }])
  })

  it('shows the sentence of a failure instead of rejecting', async () => {
    const { commands, shown } = await setUp(refusal)
    expect(await commands.run(deleteFirst)).toEqual({ ok: false, error: full })
    expect(shown).toEqual([{ kind: 'failed', text: full.message }])
  })

  it('does not show a failure that the form shows itself', async () => {
    const { commands, shown } = await setUp(refusal)
    await commands.run(deleteFirst, { show: 'done' })
    expect(shown).toEqual([])
  })

  it('turns an unexpected error into the code internal', async () => {
    const { commands } = await setUp({
      'commands.run': () => Promise.reject(new TypeError('x is undefined')),
    })
    const result = await commands.run(deleteFirst)
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})

describe('move', () => {
  const toTop = { cardIds: ['second'], stage: 'applied', position: { at: 'top' } } as const

  it('sends the move', async () => {
    const { commands, requests } = await setUp()
    await commands.move(toTop)
    const { cardIds, ...target } = toTop
    const input = { type: 'move-card', cardId: cardIds[0], ...target }
    expect(requests).toEqual([{ route: 'commands.run', input }])
  })

  it('sends the move of several cards as one command', async () => {
    const { commands, requests } = await setUp()
    const several = { ...toTop, cardIds: ['second', 'first'] }
    await commands.move(several)
    expect(requests).toEqual([{ route: 'commands.run', input: { type: 'move-cards', ...several } }])
  })

  it('reverts the move and shows why when the main process refuses', async () => {
    const { board, commands, shown } = await setUp(refusal)
    await commands.move(toTop, { show: 'failure' })
    expect(board.getState().board?.columns.applied).toEqual(['first', 'second'])
    expect(shown).toEqual([{ kind: 'failed', text: full.message }])
  })

  it('shows a failure when the place cannot be used', async () => {
    const { board, commands, shown, requests } = await setUp()
    board.receive(aChange({ cards: [{ ...first, rank: '!' }] }))
    expect(await commands.move(toTop)).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect(shown).toHaveLength(1)
    expect(requests).toEqual([])
  })
})

describe('undo', () => {
  it('shows what was undone', async () => {
    const { commands, shown } = await setUp()
    await commands.undo()
    const redo = 'Move Quill to Waiting'
    expect(shown).toEqual([{ kind: 'undone', text: `Undone: ${redo}`, redo }])
  })

  it('refuses when another change than the named one is the latest', async () => {
    const { commands, shown, requests } = await setUp()
    await commands.undo('Delete Fathom')
    expect(requests).toEqual([])
    expect(shown).toMatchObject([{ kind: 'failed' }])
  })

  it('undoes the named change while it is the latest', async () => {
    const { commands, requests } = await setUp()
    await commands.undo('Move Quill to Waiting')
    expect(requests).toEqual([{ route: 'history.undo', input: {} }])
  })
})

describe('redo', () => {
  it('shows that there is nothing to redo', async () => {
    const nothing = new AppError('nothing-to-redo', 'There is nothing to do again.')
    const { commands, shown } = await setUp({ 'history.redo': () => Promise.reject(nothing) })
    await commands.redo()
    expect(shown).toEqual([{ kind: 'failed', text: nothing.message }])
  })
})
