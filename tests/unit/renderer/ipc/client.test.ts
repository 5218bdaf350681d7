import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/ipc/client'
import { createListeners } from '#renderer/ipc/listeners'
import { AppError } from '#shared/errors/app-error'
import type { Bridge } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'

function aBridge(envelope: Envelope<unknown>) {
  const requests: unknown[] = []
  const events = createListeners<AppEvent>()
  const bridge: Bridge = {
    async request(route, input) {
      requests.push([route, input])
      return envelope
    },
    subscribe: events.add,
  }
  return { bridge, requests, events }
}

describe('createClient', () => {
  it('resolves to what the main process returns', async () => {
    const inbox = { items: [], unread: 0 }
    const { bridge, requests } = aBridge({ ok: true, data: inbox })
    expect(await createClient(bridge).request('inbox.read', { ids: ['a1'] })).toEqual(inbox)
    expect(requests).toEqual([['inbox.read', { ids: ['a1'] }]])
  })

  it('rejects with the AppError that was returned', async () => {
    const error = { code: 'not-found', message: 'This card is gone.', data: { cardId: 'c1' } } as const
    const { bridge } = aBridge({ ok: false, error })
    const response = createClient(bridge).request('cards.get', { cardId: 'c1' })
    await expect(response).rejects.toBeInstanceOf(AppError)
    await expect(response).rejects.toMatchObject(error)
  })

  it('calls a listener only for its own event', () => {
    const { bridge, events } = aBridge({ ok: true, data: null })
    const received: string[] = []
    const unsubscribe = createClient(bridge).subscribe('notice', ({ text }) => received.push(text))
    events.publish({ event: 'inbox.changed', data: { items: [], unread: 1 } })
    events.publish({ event: 'notice', data: { id: 'n', kind: 'info', text: 'Hello' } })
    unsubscribe()
    events.publish({ event: 'notice', data: { id: 'n', kind: 'info', text: 'again' } })
    expect(received).toEqual(['Hello'])
  })
})
