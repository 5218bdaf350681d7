import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How a visitor stands: with a cookie of this run, with one of an earlier run, or with none. */
export type Standing = 'member' | 'former' | 'stranger'

/** Who may see the app: a key that works once buys a cookie that lasts as long as the browser is open. */
export interface Session {
  /** A key that still works: the same one until it is spent, then a new one. */
  key(): string
  /** Spends a key. Answers the `Set-Cookie` value, or null for a key that is wrong or was spent before. */
  redeem(key: string): string | null
  wasSpent(key: string): boolean
  standing(cookieHeader: string | undefined): Standing
}

/** A session without members yet. Cookies know no ports, so the cookie's name carries this one's. */
export function createSession(port: number): Session {
  const cookieName = `callback-${port}`
  const members: Buffer[] = []
  const spent: Buffer[] = []
  let key = newSecret()
  return {
    key: () => key,
    redeem(offered) {
      if (!matchesAny(offered, [digest(key)])) return null
      spent.push(digest(key))
      key = newSecret()
      const token = newSecret()
      members.push(digest(token))
      return `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/`
    },
    wasSpent: (offered) => matchesAny(offered, spent),
    standing(cookieHeader) {
      const tokens = cookieValues(cookieHeader, cookieName)
      if (tokens.some((token) => matchesAny(token, members))) return 'member'
      return tokens.length > 0 ? 'former' : 'stranger'
    },
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Takes the same time whatever was offered, and looks at every candidate. */
function matchesAny(offered: string, candidates: readonly Buffer[]): boolean {
  const hashed = digest(offered)
  return candidates.filter((candidate) => timingSafeEqual(candidate, hashed)).length > 0
}

function cookieValues(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}
