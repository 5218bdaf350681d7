import { describe, expect, it } from 'vitest'
import type { Ask } from '#renderer/state/ask'
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
const gone = new AppError('disconnected', 'Callback went away.')

async function aSession(answers: Partial<Record<string, () => unknown>> = {}) {
  const ask = (async (route: string) => {
    if (route === 'app.hello') return hello
    if (route === 'inbox.get') return { items: [], unread: 3 }
    return answers[route]?.() ?? expect.fail(`nobody asks for ${route}`)
  }) as unknown as Ask
  const messages = createMessages()
  const told: Message[] = []
  messages.subscribe((message) => told.push(message))
  const session = createSession({ ask, messages })
  await session.load()
  return { session, told }
}

describe('load', () => {
  it('holds what the host answers', async () => {
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
  it('replaces the notice of the same id where it stands', async () => {
    const { session } = await aSession()
    session.receiveNotice({ id: 'full', kind: 'error', text: 'The disk is full.' })
    session.receiveNotice({ id: 'restored', kind: 'info', text: 'All is well again.' })
    expect(session.getState().notices.map((one) => one.text)).toEqual([
      'All is well again.',
      'The disk is full.',
    ])
  })

  it('takes a notice away when its text is empty', async () => {
    const { session } = await aSession()
    session.receiveNotice({ id: 'restored', kind: 'info', text: '' })
    expect(session.getState().notices).toEqual([])
  })
})

describe('prefer', () => {
  it('shows the change before it is kept', async () => {
    let keep = (_kept: unknown) => {}
    const { session } = await aSession({
      'preferences.set': () => new Promise((resolve) => (keep = resolve)),
    })
    const done = session.prefer({ theme: 'light' })
    expect(session.getState().preferences.theme).toBe('light')
    keep({ theme: 'light', density: 'comfortable', closeToTray: true })
    await done
    expect(session.getState().preferences).toEqual({
      theme: 'light',
      density: 'comfortable',
      closeToTray: true,
    })
  })

  it('takes the change back and says why when it cannot be kept', async () => {
    const { session, told } = await aSession({ 'preferences.set': () => Promise.reject(gone) })
    await session.prefer({ theme: 'light' })
    expect(session.getState().preferences.theme).toBe('dark')
    expect(told).toEqual([{ kind: 'failed', text: gone.message }])
  })
})

describe('markRead', () => {
  it('holds the inbox that main answers', async () => {
    const { session } = await aSession({ 'inbox.read': () => ({ items: [], unread: 0 }) })
    await session.markRead([])
    expect(session.getState().inbox.unread).toBe(0)
  })

  it('says why when it fails', async () => {
    const { session, told } = await aSession({ 'inbox.read': () => Promise.reject(gone) })
    await session.markRead(['a'])
    expect(session.getState().inbox.unread).toBe(3)
    expect(told).toEqual([{ kind: 'failed', text: gone.message }])
  })
})
