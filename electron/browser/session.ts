import { createOneTimeKeys, type KeyState } from './one-time-keys.ts'
import { createSecret, findBySecret, hashSecret } from './secrets.ts'

/** The access of one browser, which it got with a one-time key. */
export interface Access {
  /** The time at which the key was used, in milliseconds since 1970. */
  readonly openedAt: number
  /** The browser's name; null if it is unknown. */
  readonly browser: string | null
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
 * Decides who may use the app: a one-time key is exchanged for a cookie that lasts as long as the browser is
 * open.
 */
export interface Session {
  issueKey(): string
  getKeyState(key: string): KeyState
  /** Uses a key. Returns the new access with its `Set-Cookie` value, or null if the key is not live. */
  redeem(key: string, browser: string | null): { readonly access: Access; readonly setCookie: string } | null
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
  /** The hash of the token in the cookie. */
  readonly digest: Buffer
  /** The hash of the key that gave the access. */
  readonly keyDigest: Buffer
  readonly access: Access
  isEnded: boolean
}

/**
 * Creates a session without members. Browsers send the cookies of one port to all ports of a machine, so the
 * cookie's name includes the port.
 */
export function createSession({ port, now }: { port: number; now: () => number }): Session {
  const cookieName = `callback-${port}`
  const keys = createOneTimeKeys(now)
  const grants: Grant[] = []
  return {
    issueKey: keys.issue,
    getKeyState: keys.getState,
    redeem(key, browser) {
      if (!keys.use(key)) return null
      const token = createSecret()
      const access = { openedAt: now(), browser }
      grants.push({ digest: hashSecret(token), keyDigest: hashSecret(key), access, isEnded: false })
      return { access, setCookie: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/` }
    },
    endAccess(key) {
      const byKey = grants.map((grant) => ({ digest: grant.keyDigest, grant }))
      const grant = findBySecret(key, byKey)?.grant
      if (!grant || grant.isEnded) return null
      grant.isEnded = true
      return grant.access
    },
    identify(cookieHeader) {
      const grantsByCookie = parseCookieValues(cookieHeader, cookieName).map((token) =>
        findBySecret(token, grants),
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
