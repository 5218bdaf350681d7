import { afterEach, describe, expect, it, vi } from 'vitest'
import { createListeners } from '#renderer/ipc/listeners'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import { aBoardCard, aSnapshot } from './board-fixtures.ts'

const aHost = {
  host: 'desktop',
  version: '1.2.3',
  preferences: { theme: 'system', density: 'comfortable', closeToTray: null },
  notices: [],
  alertsPaused: null,
}

/** A page of its own, whose host answers with what the test puts into `answers`. */
async function aPage() {
  const events = createListeners<AppEvent>()
  const asked: string[] = []
  const answers: Record<string, Envelope<unknown>> = {
    'board.get': { ok: true, data: aSnapshot({ cards: [aBoardCard()] }) },
    'app.hello': { ok: true, data: aHost },
    'inbox.get': { ok: true, data: { items: [], unread: 0 } },
  }
  const callback = {
    async request(route: string) {
      asked.push(route)
      return answers[route]
    },
    subscribe: events.add,
  }
  vi.resetModules()
  vi.stubGlobal('window', { callback })
  const { startState } = await import('#renderer/state/start')
  const { board, session } = await import('#renderer/state/stores')
  return { startState, board, session, asked, answers, tell: events.tell }
}

const failed: Envelope<never> = { ok: false, error: { code: 'disconnected', message: 'Gone.', data: {} } }

describe('startState', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('resolves once the board and all else is there', async () => {
    const { startState, board, session, asked } = await aPage()
    await startState()
    expect(asked.sort()).toEqual(['app.hello', 'board.get', 'inbox.get'])
    expect(board.getState().board?.cards.size).toBe(1)
    expect(session.getState().host?.version).toBe('1.2.3')
  })

  it('resolves when it was asked for in vain', async () => {
    const { startState, board, answers } = await aPage()
    for (const route of Object.keys(answers)) answers[route] = failed
    await startState()
    expect(board.getState()).toMatchObject({ board: null, failure: { code: 'disconnected' } })
  })

  it('asks for everything anew when events were missed', async () => {
    const { startState, board, session, asked, answers, tell } = await aPage()
    await startState()
    asked.length = 0
    answers['board.get'] = { ok: true, data: aSnapshot({ seq: 9, cards: [] }) }
    answers['app.hello'] = { ok: true, data: { ...aHost, alertsPaused: 'tomorrow' } }
    answers['inbox.get'] = { ok: true, data: { items: [], unread: 4 } }
    tell({ event: 'events.missed', data: {} })
    expect(asked.sort()).toEqual(['app.hello', 'board.get', 'inbox.get'])
    await expect.poll(() => board.getState().board?.cards.size).toBe(0)
    await expect.poll(() => session.getState()).toMatchObject({ paused: 'tomorrow', inbox: { unread: 4 } })
  })
})
