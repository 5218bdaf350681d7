import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createMessages, type Message } from '#renderer/state/messages'
import { createSession } from '#renderer/state/session'
import { AppError } from '#shared/errors/app-error'

const hello = {
  host: 'browser',
  version: '0.1.0',
  capabilities: [],
  zone: 'Europe/Berlin',
  dataFolder: '/home/robin/callback',
  preferences: { theme: 'dark', density: 'comfortable', closeToTray: null },
  notices: [{ id: 'restored', kind: 'warning', text: 'The newest backup was opened.' }],
}
const disconnected = new AppError('disconnected', 'Callback went away.')

async function aSession(responses: Partial<Record<string, () => unknown>> = {}) {
  const request = (async (route: string) => {
    if (route === 'app.hello') return hello
    if (route === 'inbox.get') return { items: [], unread: 3 }
    return responses[route]?.() ?? expect.fail(`unexpected request: ${route}`)
  }) as unknown as Client['request']
  const messages = createMessages()
  const shown: Message[] = []
  messages.subscribe((message) => shown.push(message))
  const session = createSession({ request, messages })
  await session.load()
  return { session, shown }
}

describe('load', () => {
  it('stores what the host responds', async () => {
    const { session } = await aSession()
    expect(session.getState()).toMatchObject({
      host: { host: 'browser', zone: 'Europe/Berlin' },
      preferences: { theme: 'dark' },
      notices: hello.notices,
      inbox: { unread: 3 },
    })
  })
})

describe('receiveNotice', () => {
  it('replaces the notice of the same id in its position', async () => {
    const { session } = await aSession()
    session.receiveNotice({ id: 'full', kind: 'error', text: 'The disk is full.' })
    session.receiveNotice({ id: 'restored', kind: 'info', text: 'All is well again.' })
    expect(session.getState().notices.map((notice) => notice.text)).toEqual([
      'All is well again.',
      'The disk is full.',
    ])
  })

  it('removes a notice when its text is empty', async () => {
    const { session } = await aSession()
    session.receiveNotice({ id: 'restored', kind: 'info', text: '' })
    expect(session.getState().notices).toEqual([])
  })
})

describe('setPreferences', () => {
  it('shows the change before it is saved', async () => {
    let save = (_saved: unknown) => {}
    const { session } = await aSession({
      'preferences.set': () => new Promise((resolve) => (save = resolve)),
    })
    const done = session.setPreferences({ theme: 'light' })
    expect(session.getState().preferences.theme).toBe('light')
    save({ theme: 'light', density: 'comfortable', closeToTray: true })
    await done
    expect(session.getState().preferences).toEqual({
      theme: 'light',
      density: 'comfortable',
      closeToTray: true,
    })
  })

  it('reverts the change and shows why when it cannot be saved', async () => {
    const { session, shown } = await aSession({ 'preferences.set': () => Promise.reject(disconnected) })
    await session.setPreferences({ theme: 'light' })
    expect(session.getState().preferences.theme).toBe('dark')
    expect(shown).toEqual([{ kind: 'failed', text: disconnected.message }])
  })
})

describe('markRead', () => {
  it('stores the inbox that the main process returns', async () => {
    const { session } = await aSession({ 'inbox.read': () => ({ items: [], unread: 0 }) })
    await session.markRead([])
    expect(session.getState().inbox.unread).toBe(0)
  })

  it('shows why when it fails', async () => {
    const { session, shown } = await aSession({ 'inbox.read': () => Promise.reject(disconnected) })
    await session.markRead(['a'])
    expect(session.getState().inbox.unread).toBe(3)
    expect(shown).toEqual([{ kind: 'failed', text: disconnected.message }])
  })
})
