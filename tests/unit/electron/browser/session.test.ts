import { describe, expect, it } from 'vitest'
import { createSession, type Session } from '#electron/browser/session'

const aSession = () => createSession({ port: 4715, now: () => 1_000 })
const cookieOf = (setCookie: string | undefined) => setCookie?.split(';')[0] ?? ''

/** Goes in with a new key. */
function goIn(session: Session, browser: string | null = 'Firefox') {
  const key = session.issueKey()
  return { key, cookie: cookieOf(session.redeem(key, browser)?.setCookie) }
}

const standing = (session: Session, cookie?: string) => session.visitor(cookie).standing

describe('createSession', () => {
  it('exchanges a key for a strict cookie named after the port', () => {
    const session = aSession()
    expect(session.redeem(session.issueKey(), null)?.setCookie).toMatch(
      /^callback-4715=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    )
  })

  it('takes a key once, and says whether any was used', () => {
    const session = aSession()
    expect(session.wasEntered()).toBe(false)
    const { key } = goIn(session)
    expect(session.redeem(key, null)).toBeNull()
    expect(session.keyState(key)).toBe('used')
    expect(session.wasEntered()).toBe(true)
  })

  it('refuses a key that is wrong, empty or only begins like the right one', () => {
    const session = aSession()
    const right = session.issueKey()
    for (const key of ['', 'wrong', right.slice(0, -1), `${right}x`])
      expect(session.redeem(key, null)).toBeNull()
    expect(session.redeem(right, null)).not.toBeNull()
  })

  it('knows its members among the cookies of other programs, and when and in which browser they came', () => {
    const session = aSession()
    const { cookie } = goIn(session)
    const member = { standing: 'member', access: { openedAt: 1_000, browser: 'Firefox' } }
    expect(session.visitor(cookie)).toEqual(member)
    expect(session.visitor(`callback-4716=other; theme=dark; ${cookie}`)).toEqual(member)
  })

  it('keeps earlier members when another browser comes in', () => {
    const session = aSession()
    const [first, second] = [goIn(session), goIn(session)]
    expect(first.cookie).not.toBe(second.cookie)
    expect([standing(session, first.cookie), standing(session, second.cookie)]).toEqual(['member', 'member'])
  })

  it('tells a visitor of an earlier run from one without a cookie', () => {
    const { cookie } = goIn(aSession())
    const session = aSession()
    expect(standing(session, cookie)).toBe('former')
    expect(standing(session, 'theme=dark')).toBe('stranger')
    expect(standing(session)).toBe('stranger')
  })

  it('does not take a key for a cookie', () => {
    const session = aSession()
    expect(standing(session, `callback-4715=${session.issueKey()}`)).toBe('former')
  })

  it('ends the access that a key opened, and no other', () => {
    const session = aSession()
    const [first, second] = [goIn(session, 'Chrome'), goIn(session)]
    expect(session.endAccess(first.key)).toEqual({ openedAt: 1_000, browser: 'Chrome' })
    expect([standing(session, first.cookie), standing(session, second.cookie)]).toEqual(['ended', 'member'])
  })

  it('lets a browser whose access was ended in again with another key', () => {
    const session = aSession()
    const first = goIn(session)
    session.endAccess(first.key)
    expect(standing(session, `${first.cookie}; ${goIn(session).cookie}`)).toBe('member')
  })

  it('has nothing to end twice, or for a key that opened nothing', () => {
    const session = aSession()
    const { key } = goIn(session)
    session.endAccess(key)
    for (const opened of [key, session.issueKey(), 'wrong']) expect(session.endAccess(opened)).toBeNull()
  })
})
