import { createOneTimeKeys, type KeyState } from './one-time-keys.ts'
import { digest, findBySecret, newSecret } from './secrets.ts'

/** What one key opened: the access of one browser. */
export interface Access {
  readonly openedAt: number
  /** The browser's name; null when it gave none that is known. */
  readonly browser: string | null
}

/** A visitor: with a cookie of this run, with one whose access was ended, with one of an earlier run, or with none. */
export type Visitor =
  | { readonly standing: 'member'; readonly access: Access }
  | { readonly standing: 'ended' | 'former' | 'stranger' }

/** Who may see the app: a key that works once is exchanged for a cookie that lasts as long as the browser is open. */
export interface Session {
  issueKey(): string
  keyState(key: string): KeyState
  /** Uses a key. Answers the access it opens and its `Set-Cookie` value, or null for a key that is not live. */
  redeem(key: string, browser: string | null): { readonly access: Access; readonly setCookie: string } | null
  /** Ends the access that a used key opened. Null when there is none, or it was ended before. */
  endAccess(key: string): Access | null
  visitor(cookieHeader: string | undefined): Visitor
  /** Whether any key was used so far. */
  wasEntered(): boolean
}

interface Grant {
  /** Of the token in the cookie. */
  readonly digest: Buffer
  readonly keyDigest: Buffer
  readonly access: Access
  ended: boolean
}

/** A session without members yet. Cookies know no ports, so the cookie's name carries this one's. */
export function createSession({ port, now }: { port: number; now: () => number }): Session {
  const cookieName = `callback-${port}`
  const keys = createOneTimeKeys(now)
  const grants: Grant[] = []
  return {
    issueKey: keys.issue,
    keyState: keys.stateOf,
    redeem(key, browser) {
      if (!keys.use(key)) return null
      const token = newSecret()
      const access = { openedAt: now(), browser }
      grants.push({ digest: digest(token), keyDigest: digest(key), access, ended: false })
      return { access, setCookie: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/` }
    },
    endAccess(key) {
      const byKey = grants.map((grant) => ({ digest: grant.keyDigest, grant }))
      const grant = findBySecret(key, byKey)?.grant
      if (!grant || grant.ended) return null
      grant.ended = true
      return grant.access
    },
    visitor(cookieHeader) {
      const found = cookieValues(cookieHeader, cookieName).map((token) => findBySecret(token, grants))
      const member = found.find((grant) => grant !== null && !grant.ended)
      if (member) return { standing: 'member', access: member.access }
      if (found.length === 0) return { standing: 'stranger' }
      return { standing: found.some((grant) => grant !== null) ? 'ended' : 'former' }
    },
    wasEntered: () => grants.length > 0,
  }
}

function cookieValues(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}
