import type { LoopbackOrigin } from './loopback-origin.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'
import type { Access, Session } from './session.ts'

/** The time within which a printed link is not printed again. */
const FRESH_MS = 60_000

/**
 * The delay before the notice about an expired link. One second more than a key's life, in case the two
 * clocks differ.
 */
const NOTICE_AFTER_MS = KEY_LIFE_MS + 1_000

/** Prints to the terminal what the user must know: the link, and in which browser one was used. */
export interface Announcer {
  /** Returns the link to open. It stays the same until it is used or expires. */
  address(): string
  /** Prints a link that works, unless one was printed within the last minute. */
  announce(): void
  /** Prints that a key was used, so that the user notices if it was somebody else. */
  reportOpened(access: Access): void
  /** Prints that a link was opened twice and that the access it gave has ended. Then prints a new link. */
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

/** The link that the user can open. */
interface PrintedLink {
  readonly key: string
  /** The time at which it was printed, in milliseconds; null if it was not. */
  readonly printedAt: number | null
}

/** Creates an announcer. It offers one link at a time. */
export function createAnnouncer({ own, session, print, now }: AnnouncerDeps): Announcer {
  let currentLink: PrintedLink | null = null
  let noticeTimer: NodeJS.Timeout | undefined

  const getLiveLink = () => {
    if (currentLink === null || session.getKeyState(currentLink.key) !== 'live')
      currentLink = { key: session.issueKey(), printedAt: null }
    return currentLink
  }
  const printLink = (key: string) => {
    currentLink = { key, printedAt: now() }
    print(`Callback is at ${own.formatUrlWithKey(key)}`)
    clearTimeout(noticeTimer)
    noticeTimer = setTimeout(printExpiry, NOTICE_AFTER_MS, key).unref()
  }
  const printExpiry = (key: string) => {
    // Once a browser has used a link, the user no longer needs one.
    if (session.hasUsedKey() || session.getKeyState(key) !== 'expired') return
    print(`That link has expired. Open ${own.home} in your browser to get a new one printed here.`)
  }

  return {
    address: () => own.formatUrlWithKey(getLiveLink().key),
    announce() {
      const { key, printedAt } = getLiveLink()
      if (printedAt === null) printLink(key)
      // A link printed over a minute ago may expire before it is opened, so a new one is made.
      // The difference is absolute because the clock may be set back.
      else if (Math.abs(now() - printedAt) >= FRESH_MS) printLink(session.issueKey())
    },
    reportOpened: ({ browser, openedAt }) =>
      print(
        `Callback was opened ${browser ? `in ${browser}` : 'by an unknown program'} at ${formatTime(openedAt)}.`,
      ),
    reportEnded({ browser, openedAt }) {
      print(
        `The link opened ${browser ? `in ${browser}` : 'by an unknown program'} at ${formatTime(openedAt)} was opened a second time. ` +
          'If you didn’t do both, someone else on this machine has your link. ' +
          'The first one can no longer use Callback. Continue with a new link:',
      )
      printLink(session.issueKey())
    },
    stop: () => clearTimeout(noticeTimer),
  }
}

/** Formats an instant as hours and minutes in the zone of this machine. */
function formatTime(instant: number): string {
  return new Date(instant).toTimeString().slice(0, 5)
}
