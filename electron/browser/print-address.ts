import type { LoopbackOrigin } from './loopback-origin.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'
import type { Access, Session } from './session.ts'

/** How long an unused link counts as just printed. */
const FRESH_MS = 60_000

/** Well after the key's last moment, whichever clock is a little ahead. */
const NOTICE_AFTER_MS = KEY_LIFE_MS + 1_000

/** Prints where the host was started what its owner must know: the link, and who used one. */
export interface Announcer {
  /** The link to open; the same one until it is used or has expired. */
  address(): string
  /** Prints a link that works, unless one was printed a moment ago. */
  announce(): void
  /** Says that a key was used, so that an owner who did not do that notices. */
  reportOpened(access: Access): void
  /** Says that a link was opened twice and its access ended, and prints a new link. */
  reportEnded(access: Access): void
  /** Prints no more of expired links. */
  stop(): void
}

interface Needs {
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly print: (line: string) => void
  readonly now: () => number
}

/** An announcer of one link at a time. */
export function createAnnouncer({ own, session, print, now }: Needs): Announcer {
  let current: { readonly key: string; readonly printedAt: number | null } | null = null
  let notice: NodeJS.Timeout | undefined

  const liveLink = () => {
    if (current === null || session.keyState(current.key) !== 'live')
      current = { key: session.issueKey(), printedAt: null }
    return current
  }
  const printLink = (key: string) => {
    current = { key, printedAt: now() }
    print(`Callback is at ${own.formatUrlWithKey(key)}`)
    clearTimeout(notice)
    notice = setTimeout(noticeExpiry, NOTICE_AFTER_MS, key).unref()
  }
  const noticeExpiry = (key: string) => {
    // Once a browser is in, nobody waits for the link.
    if (session.wasEntered() || session.keyState(key) !== 'expired') return
    print(`That link has expired. Open ${own.home} in your browser, and a new one is printed here.`)
  }

  return {
    address: () => own.formatUrlWithKey(liveLink().key),
    announce() {
      const { key, printedAt } = liveLink()
      if (printedAt === null) printLink(key)
      // One that was printed a while ago may expire before it is opened.
      else if (Math.abs(now() - printedAt) >= FRESH_MS) printLink(session.issueKey())
    },
    reportOpened: ({ browser, openedAt }) =>
      print(
        `Callback was opened ${browser ? `in ${browser}` : 'by an unknown program'} at ${time(openedAt)}.`,
      ),
    reportEnded({ browser, openedAt }) {
      print(
        `The link opened ${browser ? `in ${browser}` : 'by an unknown program'} at ${time(openedAt)} was opened a second time. ` +
          'Unless you did both, someone else on this machine has your link. ' +
          'The first one can no longer use Callback. Go on with a new link:',
      )
      printLink(session.issueKey())
    },
    stop: () => clearTimeout(notice),
  }
}

/** Hours and minutes in the zone of this machine. */
function time(instant: number): string {
  return new Date(instant).toTimeString().slice(0, 5)
}
