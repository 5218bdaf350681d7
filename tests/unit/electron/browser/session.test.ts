import { describe, expect, it } from 'vitest'
import { createSession } from '#electron/browser/session'

const cookieOf = (setCookie: string | null) => setCookie?.split(';')[0] ?? ''

describe('createSession', () => {
  it('gives a long random key, and the same one until it is spent', () => {
    const session = createSession(4715)
    expect(session.key()).toMatch(/^[\w-]{43}$/)
    expect(session.key()).toBe(session.key())
    expect(createSession(4715).key()).not.toBe(session.key())
  })

  it('changes a key for a strict cookie named after the port', () => {
    const session = createSession(4715)
    expect(session.redeem(session.key())).toMatch(
      /^callback-4715=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    )
  })

  it('takes a key once, and then gives another', () => {
    const session = createSession(4715)
    const key = session.key()
    session.redeem(key)
    expect(session.redeem(key)).toBeNull()
    expect(session.wasSpent(key)).toBe(true)
    expect(session.key()).not.toBe(key)
    expect(session.wasSpent(session.key())).toBe(false)
  })

  it('refuses a key that is wrong, empty or only begins like the right one', () => {
    const session = createSession(4715)
    for (const key of ['', 'wrong', session.key().slice(0, -1), `${session.key()}x`])
      expect(session.redeem(key)).toBeNull()
    expect(session.redeem(session.key())).not.toBeNull()
  })

  it('knows its members among the cookies of other programs', () => {
    const session = createSession(4715)
    const cookie = cookieOf(session.redeem(session.key()))
    expect(session.standing(cookie)).toBe('member')
    expect(session.standing(`callback-4716=other; theme=dark; ${cookie}`)).toBe('member')
  })

  it('keeps earlier members when another browser comes in', () => {
    const session = createSession(4715)
    const first = cookieOf(session.redeem(session.key()))
    const second = cookieOf(session.redeem(session.key()))
    expect(first).not.toBe(second)
    expect([session.standing(first), session.standing(second)]).toEqual(['member', 'member'])
  })

  it('tells a visitor of an earlier run from one without a cookie', () => {
    const before = createSession(4715)
    const cookie = cookieOf(before.redeem(before.key()))
    const session = createSession(4715)
    expect(session.standing(cookie)).toBe('former')
    expect(session.standing('theme=dark')).toBe('stranger')
    expect(session.standing(undefined)).toBe('stranger')
  })

  it('does not take a key for a cookie', () => {
    const session = createSession(4715)
    expect(session.standing(`callback-4715=${session.key()}`)).toBe('former')
  })
})
