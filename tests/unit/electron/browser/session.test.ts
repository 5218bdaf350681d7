import { describe, expect, it } from 'vitest'
import { createSession, type Session } from '#electron/browser/session'

const aSession = () => createSession({ port: 4715, folder: '/folder/', now: () => 1_000 })
const cookieOf = (setCookie: string | undefined) => setCookie?.split(';')[0] ?? ''

/** Redeems a new key. */
function signIn(session: Session, browser: string | null = 'Firefox') {
  const key = session.issueKey()
  return { key, cookie: cookieOf(session.redeem(key, browser)?.setCookie) }
}

const identify = (session: Session, cookie?: string) => session.identify(cookie).kind

describe('createSession', () => {
  it('exchanges a key for a strict cookie named after the port', () => {
    const session = aSession()
    expect(session.redeem(session.issueKey(), null)?.setCookie).toMatch(
      /^callback-4715=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/folder\/$/,
    )
  })

  it('accepts a key once, and knows whether any was used', () => {
    const session = aSession()
    expect(session.hasUsedKey()).toBe(false)
    const { key } = signIn(session)
    expect(session.redeem(key, null)).toBeNull()
    expect(session.getKeyState(key)).toBe('used')
    expect(session.hasUsedKey()).toBe(true)
  })

  it('refuses a key that is wrong, empty or only begins like the right one', () => {
    const session = aSession()
    const right = session.issueKey()
    for (const key of ['', 'wrong', right.slice(0, -1), `${right}x`])
      expect(session.redeem(key, null)).toBeNull()
    expect(session.redeem(right, null)).not.toBeNull()
  })

  it('identifies a member among the cookies of other programs, with the time and the browser of its access', () => {
    const session = aSession()
    const { cookie } = signIn(session)
    const member = {
      kind: 'member',
      access: { openedAt: 1_000, browser: 'Firefox', proofSecret: expect.stringMatching(/^[\w-]{43}$/) },
    }
    expect(session.identify(cookie)).toEqual(member)
    expect(session.identify(`callback-4716=other; theme=dark; ${cookie}`)).toEqual(member)
  })

  it('keeps earlier members when another browser signs in', () => {
    const session = aSession()
    const [first, second] = [signIn(session), signIn(session)]
    expect(first.cookie).not.toBe(second.cookie)
    expect([identify(session, first.cookie), identify(session, second.cookie)]).toEqual(['member', 'member'])
  })

  it('distinguishes a cookie of an earlier run from no cookie', () => {
    const { cookie } = signIn(aSession())
    const session = aSession()
    expect(identify(session, cookie)).toBe('former')
    expect(identify(session, 'theme=dark')).toBe('stranger')
    expect(identify(session)).toBe('stranger')
  })

  it('does not accept a key as a cookie', () => {
    const session = aSession()
    expect(identify(session, `callback-4715=${session.issueKey()}`)).toBe('former')
  })

  it('ends the access that a key was used for, and no other', () => {
    const session = aSession()
    const [first, second] = [signIn(session, 'Chrome'), signIn(session)]
    expect(session.endAccess(first.key)).toMatchObject({ openedAt: 1_000, browser: 'Chrome' })
    expect([identify(session, first.cookie), identify(session, second.cookie)]).toEqual(['ended', 'member'])
  })

  it('accepts another key from a browser whose access has ended', () => {
    const session = aSession()
    const first = signIn(session)
    session.endAccess(first.key)
    expect(identify(session, `${first.cookie}; ${signIn(session).cookie}`)).toBe('member')
  })

  it('returns null for an access that has ended already, and for a key that was not used', () => {
    const session = aSession()
    const { key } = signIn(session)
    session.endAccess(key)
    for (const opened of [key, session.issueKey(), 'wrong']) expect(session.endAccess(opened)).toBeNull()
  })

  it('exchanges a ticket for a cookie once, and no longer after ten minutes', () => {
    let now = 1_000
    const session = createSession({ port: 4715, folder: '/folder/', now: () => now })
    const access = session.redeem(session.issueKey(), null)?.access
    if (!access) throw new Error('The key does not work')
    const late = session.issueTickets(access).background
    now += 600_000
    expect(session.enter(late)).toBeNull()
    expect(session.hasEntered(access)).toBe(false)
    const { background, page } = session.issueTickets(access)
    for (const ticket of [background, page]) {
      expect(identify(session, cookieOf(session.enter(ticket)?.setCookie))).toBe('member')
      expect(session.hasEntered(access)).toBe(true)
      expect(session.enter(ticket)).toBeNull()
    }
  })
})
