import { DAY, MINUTE } from '#shared/time/durations'
import { digest, findBySecret, newSecret } from './secrets.ts'

/** How long a key that nobody used works. */
export const KEY_LIFE_MS = 10 * MINUTE

/** How long an expired key is still told from one that never existed. */
const REMEMBERED_MS = DAY

/** `unknown`: not a key of this run, or one that expired long ago. */
export type KeyState = 'live' | 'used' | 'expired' | 'unknown'

/** Keys that each work once, and only for a while. */
export interface OneTimeKeys {
  issue(): string
  stateOf(key: string): KeyState
  /** Marks a live key as used; false when it is not live. */
  use(key: string): boolean
}

interface IssuedKey {
  readonly digest: Buffer
  readonly issuedAt: number
  used: boolean
}

/** Keys by a clock that may be set in either direction: a key whose age makes no sense counts as expired. */
export function createOneTimeKeys(now: () => number): OneTimeKeys {
  let issued: IssuedKey[] = []
  const age = ({ issuedAt }: IssuedKey) => Math.abs(now() - issuedAt)
  const stateOf = (found: IssuedKey | null): KeyState => {
    if (found === null) return 'unknown'
    if (found.used) return 'used'
    return age(found) < KEY_LIFE_MS ? 'live' : 'expired'
  }
  return {
    issue() {
      const key = newSecret()
      issued = issued.filter((one) => one.used || age(one) < REMEMBERED_MS)
      issued.push({ digest: digest(key), issuedAt: now(), used: false })
      return key
    },
    stateOf: (key) => stateOf(findBySecret(key, issued)),
    use(key) {
      const found = findBySecret(key, issued)
      if (found === null || stateOf(found) !== 'live') return false
      found.used = true
      return true
    },
  }
}
