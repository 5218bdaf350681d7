import { DAY, MINUTE } from '#shared/time/durations'
import { createSecret, findBySecret, hashSecret } from './secrets.ts'

/** How long an unused key works. */
export const KEY_LIFE_MS = 10 * MINUTE

/** How long an expired key is remembered, so that it is not mistaken for one that never existed. */
const REMEMBERED_MS = DAY

/** `unknown`: not a key of this run, or one that expired long ago. */
export type KeyState = 'live' | 'used' | 'expired' | 'unknown'

/** Issues keys that work once, and only for a limited time. */
interface OneTimeKeys {
  issue(): string
  getState(key: string): KeyState
  /** Marks a live key as used. Returns false if it is not live. */
  use(key: string): boolean
}

interface IssuedKey {
  readonly digest: Buffer
  readonly issuedAt: number
  used: boolean
}

/** Creates the keys. The clock may be set back, so a key from more than its life in the future has expired too. */
export function createOneTimeKeys(now: () => number): OneTimeKeys {
  let issued: IssuedKey[] = []
  const getAge = ({ issuedAt }: IssuedKey) => Math.abs(now() - issuedAt)
  const getState = (found: IssuedKey | null): KeyState => {
    if (found === null) return 'unknown'
    if (found.used) return 'used'
    return getAge(found) < KEY_LIFE_MS ? 'live' : 'expired'
  }
  return {
    issue() {
      const key = createSecret()
      issued = issued.filter((other) => other.used || getAge(other) < REMEMBERED_MS)
      issued.push({ digest: hashSecret(key), issuedAt: now(), used: false })
      return key
    },
    getState: (key) => getState(findBySecret(key, issued)),
    use(key) {
      const found = findBySecret(key, issued)
      if (found === null || getState(found) !== 'live') return false
      found.used = true
      return true
    },
  }
}
