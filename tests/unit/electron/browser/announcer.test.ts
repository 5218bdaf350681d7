import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnnouncer } from '#electron/browser/announcer'
import { createLoopbackOrigin } from '#electron/browser/loopback-origin'
import { KEY_LIFE_MS } from '#electron/browser/one-time-keys'
import { createSession } from '#electron/browser/session'

const NOON = new Date(2026, 2, 3, 12, 0).getTime()
const name = 'callback-0123456789abcdef0123'
const link = new RegExp(
  `^Callback is at (http://[0-9a-f]{20}\\.${name}\\.localhost:4715/[\\w-]{16}/\\?key=[\\w-]{43})$`,
)

beforeEach(() => void vi.useFakeTimers({ now: NOON }))
afterEach(() => void vi.useRealTimers())

function anAnnouncer() {
  const lines: string[] = []
  const own = createLoopbackOrigin({ port: 4715, name })
  const needs = { own, now: Date.now }
  const session = createSession({ port: 4715, folder: own.folder, ...needs })
  const announcer = createAnnouncer({ ...needs, session, print: (line) => lines.push(line) })
  /** Opens the link printed last. */
  const open = (browser: string | null) => {
    const key = new URL(announcer.address()).searchParams.get('key') ?? ''
    const access = session.redeem(key, browser)?.access
    if (!access) throw new Error('The link does not work')
    return access
  }
  return { announcer, lines, open }
}

describe('createAnnouncer', () => {
  it('prints a link on one line', () => {
    const { announcer, lines } = anAnnouncer()
    announcer.announce()
    expect(lines).toEqual([expect.stringMatching(link)])
    expect(lines[0]).toBe(`Callback is at ${announcer.address()}`)
  })

  it('prints no other link within a minute, however often it is called, and a new one after that', () => {
    const { announcer, lines } = anAnnouncer()
    announcer.announce()
    vi.advanceTimersByTime(59_999)
    announcer.announce()
    expect(lines).toHaveLength(1)
    vi.advanceTimersByTime(1)
    announcer.announce()
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(link)
    expect(lines[1]).not.toBe(lines[0])
  })

  it('prints a new link at once when the last one was used', () => {
    const { announcer, lines, open } = anAnnouncer()
    announcer.announce()
    open('Firefox')
    announcer.announce()
    expect(lines[1]).toMatch(link)
    expect(lines[1]).not.toBe(lines[0])
  })

  it('prints when and in which browser Callback was opened', () => {
    const { announcer, lines, open } = anAnnouncer()
    announcer.reportOpened(open('Firefox'))
    vi.advanceTimersByTime(5 * 60_000)
    announcer.reportOpened(open(null))
    expect(lines).toEqual([
      'Callback was opened in Firefox at 12:00.',
      'Callback was opened by an unknown program at 12:05.',
    ])
  })

  it('prints that a link was opened twice, and a new link, even within the minute', () => {
    const { announcer, lines, open } = anAnnouncer()
    announcer.announce()
    const access = open(null)
    announcer.announce()
    announcer.reportEnded(access)
    expect(lines[2]).toBe(
      'The link opened by an unknown program at 12:00 was opened a second time. ' +
        'If you didn’t do both, someone else on this machine has your link. ' +
        'The first one can no longer use Callback. Continue with a new link:',
    )
    expect(lines[3]).toMatch(link)
    expect([lines[0], lines[1]]).not.toContain(lines[3])
  })
})

describe('createAnnouncer: a link that nobody opens', () => {
  it('prints once that the link has expired, and how to get a new one', () => {
    const { announcer, lines } = anAnnouncer()
    announcer.announce()
    vi.advanceTimersByTime(KEY_LIFE_MS)
    expect(lines).toHaveLength(1)
    vi.advanceTimersByTime(10 * KEY_LIFE_MS)
    expect(lines.slice(1)).toEqual([
      'That link has expired. Open http://callback-0123456789abcdef0123.localhost:4715/ in your browser to get a new one printed here.',
    ])
    announcer.announce()
    expect(lines[2]).toMatch(link)
    expect(lines[2]).not.toBe(lines[0])
  })

  it('does not report the expiry of a link once a newer one was printed', () => {
    const { announcer, lines } = anAnnouncer()
    announcer.announce()
    vi.advanceTimersByTime(KEY_LIFE_MS / 2)
    announcer.announce()
    vi.advanceTimersByTime(KEY_LIFE_MS / 2 + 1_000)
    expect(lines).toHaveLength(2)
  })

  it('does not report an expiry once a browser has used a link, or the host has stopped', () => {
    const entered = anAnnouncer()
    entered.announcer.announce()
    entered.open('Firefox')
    entered.announcer.announce()
    const stopped = anAnnouncer()
    stopped.announcer.announce()
    stopped.announcer.stop()
    vi.advanceTimersByTime(10 * KEY_LIFE_MS)
    expect([entered.lines.length, stopped.lines.length]).toEqual([2, 1])
  })
})
