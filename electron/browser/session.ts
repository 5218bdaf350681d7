import { createOneTimeKeys, type KeyState } from './one-time-keys.ts'
import { createSecret, findBySecret, hashSecret } from './secrets.ts'

/** The access of one browser, which it got with a key. */
export interface Access {
  readonly openedAt: number
  /** The browser's name; null if it is not a known one. */
  readonly browser: string | null
}

/**
 * Who sent a request: a `member` has a valid cookie, an `ended` one a cookie whose access has ended, a `former` one a
 * cookie from an earlier run, and a `stranger` none.
 */
type Visitor =
  | { readonly kind: 'member'; readonly access: Access }
  | { readonly kind: 'ended' | 'former' | 'stranger' }

/** Decides who may use the app: a one-time key is exchanged for a cookie that lasts as long as the browser is open. */
export interface Session {
  issueKey(): string
  getKeyState(key: string): KeyState
  /** Uses a key. Returns the new access with its `Set-Cookie` value, or null if the key is not live. */
  redeem(key: string, browser: string | null): { readonly access: Access; readonly setCookie: string } | null
  /** Ends the access that a key was used for and returns it; null if no access is left to end. */
  endAccess(key: string): Access | null
  identify(cookieHeader: string | undefined): Visitor
  /** Returns whether any key has been used so far. */
  hasUsedKey(): boolean
}

interface Grant {
  /** The hash of the token in the cookie. */
  readonly digest: Buffer
  readonly keyDigest: Buffer
  readonly access: Access
  ended: boolean
}

/** Creates a session without members. Browsers share cookies between ports, so the cookie's name includes the port. */
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
      grants.push({ digest: hashSecret(token), keyDigest: hashSecret(key), access, ended: false })
      return { access, setCookie: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/` }
    },
    endAccess(key) {
      const byKey = grants.map((grant) => ({ digest: grant.keyDigest, grant }))
      const grant = findBySecret(key, byKey)?.grant
      if (!grant || grant.ended) return null
      grant.ended = true
      return grant.access
    },
    identify(cookieHeader) {
      const found = parseCookieValues(cookieHeader, cookieName).map((token) => findBySecret(token, grants))
      const member = found.find((grant) => grant !== null && !grant.ended)
      if (member) return { kind: 'member', access: member.access }
      if (found.length === 0) return { kind: 'stranger' }
      return { kind: found.some((grant) => grant !== null) ? 'ended' : 'former' }
    },
    hasUsedKey: () => grants.length > 0,
  }
}

function parseCookieValues(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}
