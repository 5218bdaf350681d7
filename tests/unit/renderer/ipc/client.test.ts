import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/ipc/client'
import { createListeners } from '#renderer/ipc/listeners'
import { AppError } from '#shared/errors/app-error'
import type { Bridge } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'

function aBridge(answer: Envelope<unknown>) {
  const asked: unknown[] = []
  const events = createListeners<AppEvent>()
  const bridge: Bridge = {
    async request(route, input) {
      asked.push([route, input])
      return answer
    },
    subscribe: events.add,
  }
  return { bridge, asked, events }
}

describe('createClient', () => {
  it('answers what main answered', async () => {
    const inbox = { items: [], unread: 0 }
    const { bridge, asked } = aBridge({ ok: true, data: inbox })
    expect(await createClient(bridge).request('inbox.read', { ids: ['a1'] })).toEqual(inbox)
    expect(asked).toEqual([['inbox.read', { ids: ['a1'] }]])
  })

  it('throws the AppError that came back', async () => {
    const error = { code: 'not-found', message: 'This card is gone.', data: { cardId: 'c1' } } as const
    const { bridge } = aBridge({ ok: false, error })
    const asked = createClient(bridge).request('cards.get', { cardId: 'c1' })
    await expect(asked).rejects.toBeInstanceOf(AppError)
    await expect(asked).rejects.toMatchObject(error)
  })

  it('tells each listener only of its event', () => {
    const { bridge, events } = aBridge({ ok: true, data: null })
    const heard: string[] = []
    const stop = createClient(bridge).subscribe('notice', ({ text }) => heard.push(text))
    events.tell({ event: 'inbox.changed', data: { items: [], unread: 1 } })
    events.tell({ event: 'notice', data: { id: 'n', kind: 'info', text: 'Hello' } })
    stop()
    events.tell({ event: 'notice', data: { id: 'n', kind: 'info', text: 'again' } })
    expect(heard).toEqual(['Hello'])
  })
})
