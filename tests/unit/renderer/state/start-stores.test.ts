import { afterEach, describe, expect, it, vi } from 'vitest'
import { createListeners } from '#renderer/ipc/listeners'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import { aBoardCard, aSnapshot } from './board-fixtures.ts'

const host = {
  host: 'desktop',
  version: '1.2.3',
  preferences: { theme: 'system', density: 'comfortable', closeToTray: null },
  notices: [],
  alertsPaused: null,
}

/** Loads the modules for a new page, whose host returns the test's `responses`. */
async function aPage() {
  const events = createListeners<AppEvent>()
  const requests: string[] = []
  const responses: Record<string, Envelope<unknown>> = {
    'board.get': { ok: true, data: aSnapshot({ cards: [aBoardCard()] }) },
    'app.hello': { ok: true, data: host },
    'inbox.get': { ok: true, data: { items: [], unread: 0 } },
  }
  const callback = {
    async request(route: string) {
      requests.push(route)
      return responses[route]
    },
    subscribe: events.add,
  }
  vi.resetModules()
  vi.stubGlobal('window', { callback })
  const { startStores } = await import('#renderer/state/start-stores')
  const { board, session } = await import('#renderer/state/stores')
  return { startState: startStores, board, session, requests, responses, publish: events.publish }
}

const failed: Envelope<never> = { ok: false, error: { code: 'disconnected', message: 'Gone.', data: {} } }

describe('startStores', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('resolves once the board and the session are loaded', async () => {
    const { startState, board, session, requests } = await aPage()
    await startState()
    expect(requests.sort()).toEqual(['app.hello', 'board.get', 'inbox.get'])
    expect(board.getState().board?.cards.size).toBe(1)
    expect(session.getState().host?.version).toBe('1.2.3')
  })

  it('resolves when loading fails', async () => {
    const { startState, board, responses } = await aPage()
    for (const route of Object.keys(responses)) responses[route] = failed
    await startState()
    expect(board.getState()).toMatchObject({ board: null, failure: { code: 'disconnected' } })
  })

  it('loads everything again when events were missed', async () => {
    const { startState, board, session, requests, responses, publish } = await aPage()
    await startState()
    requests.length = 0
    responses['board.get'] = { ok: true, data: aSnapshot({ seq: 9, cards: [] }) }
    responses['app.hello'] = { ok: true, data: { ...host, alertsPaused: 'tomorrow' } }
    responses['inbox.get'] = { ok: true, data: { items: [], unread: 4 } }
    publish({ event: 'events.missed', data: {} })
    expect(requests.sort()).toEqual(['app.hello', 'board.get', 'inbox.get'])
    await expect.poll(() => board.getState().board?.cards.size).toBe(0)
    await expect.poll(() => session.getState().pausedUntil).toBe('tomorrow')
    expect(session.getState().inbox.unread).toBe(4)
  })
})
