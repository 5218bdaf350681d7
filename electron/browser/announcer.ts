import type { LoopbackOrigin } from './loopback-origin.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'
import type { Access, Session } from './session.ts'

/** How long a printed link is not printed again. */
const FRESH_MS = 60_000

/** Later than the key expires, even if one of the two clocks is a little ahead. */
const NOTICE_AFTER_MS = KEY_LIFE_MS + 1_000

/** Prints to the terminal what the user must know: the link, and in which browser one was used. */
export interface Announcer {
  /** Returns the link to open, which is the same until it is used or has expired. */
  address(): string
  /** Prints a link that works, unless one was printed within the last minute. */
  announce(): void
  /** Prints that a key was used, so that the user notices if it was somebody else. */
  reportOpened(access: Access): void
  /** Prints that a link was opened twice and that its access has ended, and then a new link. */
  reportEnded(access: Access): void
  /** Stops printing that links have expired. */
  stop(): void
}

interface AnnouncerDeps {
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly print: (line: string) => void
  readonly now: () => number
}

/** Creates an announcer, which has one link at a time. */
export function createAnnouncer({ own, session, print, now }: AnnouncerDeps): Announcer {
  let current: { readonly key: string; readonly printedAt: number | null } | null = null
  let notice: NodeJS.Timeout | undefined

  const getLiveLink = () => {
    if (current === null || session.getKeyState(current.key) !== 'live')
      current = { key: session.issueKey(), printedAt: null }
    return current
  }
  const printLink = (key: string) => {
    current = { key, printedAt: now() }
    print(`Callback is at ${own.formatUrlWithKey(key)}`)
    clearTimeout(notice)
    notice = setTimeout(printExpiry, NOTICE_AFTER_MS, key).unref()
  }
  const printExpiry = (key: string) => {
    // Once a browser has used a link, nobody waits for another.
    if (session.hasUsedKey() || session.getKeyState(key) !== 'expired') return
    print(`That link has expired. Open ${own.home} in your browser, and a new one is printed here.`)
  }

  return {
    address: () => own.formatUrlWithKey(getLiveLink().key),
    announce() {
      const { key, printedAt } = getLiveLink()
      if (printedAt === null) printLink(key)
      // A link that was printed earlier may expire before it is opened.
      else if (Math.abs(now() - printedAt) >= FRESH_MS) printLink(session.issueKey())
    },
    reportOpened: ({ browser, openedAt }) =>
      print(
        `Callback was opened ${browser ? `in ${browser}` : 'by an unknown program'} at ${formatTime(openedAt)}.`,
      ),
    reportEnded({ browser, openedAt }) {
      print(
        `The link opened ${browser ? `in ${browser}` : 'by an unknown program'} at ${formatTime(openedAt)} was opened a second time. ` +
          'Unless you did both, someone else on this machine has your link. ' +
          'The first one can no longer use Callback. Go on with a new link:',
      )
      printLink(session.issueKey())
    },
    stop: () => clearTimeout(notice),
  }
}

/** Formats an instant as hours and minutes in the zone of this machine. */
function formatTime(instant: number): string {
  return new Date(instant).toTimeString().slice(0, 5)
}
