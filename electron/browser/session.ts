import { createOneTimeKeys, type KeyState } from './one-time-keys.ts'
import { createSecret, findBySecret, hashSecret } from './secrets.ts'

/** The access of one browser, which it got with a one-time key. */
export interface Access {
  /** The time at which the key was used, in milliseconds since 1970. */
  readonly openedAt: number
  /** The browser's name; null if it is unknown. */
  readonly browser: string | null
  /** The secret in each page of this browser. With it the host proves itself before the page speaks. */
  readonly proofSecret: string
}

/**
 * The browser that sent a request:
 * - `member`: it has a valid cookie
 * - `ended`: it has a cookie whose access has ended
 * - `former`: it has a cookie from an earlier run
 * - `stranger`: it has no cookie
 */
type Visitor =
  | { readonly kind: 'member'; readonly access: Access }
  | { readonly kind: 'ended' | 'former' | 'stranger' }

/**
 * Decides who may use the app: a one-time key is exchanged for a cookie at the entry, and a ticket for one at
 * the app. Both cookies last as long as the browser is open, and mean nothing to the next run.
 */
export interface Session {
  issueKey(): string
  getKeyState(key: string): KeyState
  /** Uses a key. Returns the new access with its `Set-Cookie` value, or null if the key is not live. */
  redeem(key: string, browser: string | null): { readonly access: Access; readonly setCookie: string } | null
  /**
   * Issues two tickets with which a browser that has an access gets its cookie at the app: one for a request
   * in the background, and one for the page itself, in case the browser keeps no cookie of such a request.
   * Earlier tickets of the access end.
   */
  issueTickets(access: Access): { readonly background: string; readonly page: string }
  /** Uses a ticket. Returns its `Set-Cookie` value, or null if the ticket does not work. */
  enter(ticket: string): { readonly setCookie: string } | null
  /** Returns true once an access has its cookie at the app. */
  hasEntered(access: Access): boolean
  /**
   * Ends the access that a key gave, and returns it. Returns null if the key gave none or the access has
   * ended already.
   */
  endAccess(key: string): Access | null
  /** Identifies the sender of a request by its `Cookie` header. */
  identify(cookieHeader: string | undefined): Visitor
  /** Returns true once any key has been used. */
  hasUsedKey(): boolean
}

/** The record of one access. */
interface Grant {
  /** The hash of the key that gave the access. */
  readonly keyDigest: Buffer
  readonly access: Access
  hasEntered: boolean
  isEnded: boolean
}

/** Something secret that belongs to a grant: a cookie's token or a ticket. */
interface Holding {
  readonly digest: Buffer
  readonly grant: Grant
}

/**
 * Creates a session without members. Browsers send the cookies of a host name to all of its ports. So the
 * cookie's name includes the port, and its path is a secret folder: another program gets the cookie only if
 * it knows the folder.
 */
export function createSession(options: { port: number; folder: string; now: () => number }): Session {
  const { port, folder, now } = options
  const cookieName = `callback-${port}`
  const keys = createOneTimeKeys(now)
  const tickets = createOneTimeKeys(now)
  const grants: Grant[] = []
  const tokens: Holding[] = []
  let openTickets: Holding[] = []

  const createCookie = (grant: Grant) => {
    const token = createSecret()
    tokens.push({ digest: hashSecret(token), grant })
    return `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=${folder}`
  }
  const findGrant = (access: Access) => grants.find((grant) => grant.access === access) ?? null

  return {
    issueKey: keys.issue,
    getKeyState: keys.getState,
    redeem(key, browser) {
      if (!keys.use(key)) return null
      const access = { openedAt: now(), browser, proofSecret: createSecret() }
      const grant = { keyDigest: hashSecret(key), access, hasEntered: false, isEnded: false }
      grants.push(grant)
      return { access, setCookie: createCookie(grant) }
    },
    issueTickets(access) {
      const grant = findGrant(access)
      openTickets = openTickets.filter((open) => open.grant !== grant)
      const issue = () => {
        const ticket = tickets.issue()
        if (grant) openTickets.push({ digest: hashSecret(ticket), grant })
        return ticket
      }
      return { background: issue(), page: issue() }
    },
    enter(ticket) {
      const holding = findBySecret(ticket, openTickets)
      if (holding === null || holding.grant.isEnded || !tickets.use(ticket)) return null
      const { grant } = holding
      openTickets = openTickets.filter((open) => open !== holding)
      grant.hasEntered = true
      return { setCookie: createCookie(grant) }
    },
    hasEntered: (access) => findGrant(access)?.hasEntered === true,
    endAccess(key) {
      const byKey = grants.map((grant) => ({ digest: grant.keyDigest, grant }))
      const grant = findBySecret(key, byKey)?.grant
      if (!grant || grant.isEnded) return null
      grant.isEnded = true
      return grant.access
    },
    identify(cookieHeader) {
      const grantsByCookie = parseCookieValues(cookieHeader, cookieName).map(
        (token) => findBySecret(token, tokens)?.grant ?? null,
      )
      const member = grantsByCookie.find((grant) => grant !== null && !grant.isEnded)
      if (member) return { kind: 'member', access: member.access }
      if (grantsByCookie.length === 0) return { kind: 'stranger' }
      return { kind: grantsByCookie.some((grant) => grant !== null) ? 'ended' : 'former' }
    },
    hasUsedKey: () => grants.length > 0,
  }
}

/** Returns every value of a cookie: a browser may send several cookies with the same name. */
function parseCookieValues(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}
