import { DAY, MINUTE } from '#shared/time/durations'
import { createSecret, findBySecret, hashSecret } from './secrets.ts'

/** The time for which an unused key works. */
export const KEY_LIFE_MS = 10 * MINUTE

/** The time for which an expired key is remembered, so that it is not mistaken for one that never existed. */
const REMEMBERED_MS = DAY

/** The state of a key. `unknown`: it was not issued in this run, or it expired long ago. */
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
  isUsed: boolean
}

/**
 * Creates the store of keys, which is empty. The clock may be set back, so a key's age is an absolute
 * difference: a key that seems to be issued far in the future has expired too.
 */
export function createOneTimeKeys(now: () => number): OneTimeKeys {
  let issuedKeys: IssuedKey[] = []
  const getAge = ({ issuedAt }: IssuedKey) => Math.abs(now() - issuedAt)
  const getState = (issuedKey: IssuedKey | null): KeyState => {
    if (issuedKey === null) return 'unknown'
    if (issuedKey.isUsed) return 'used'
    return getAge(issuedKey) < KEY_LIFE_MS ? 'live' : 'expired'
  }
  return {
    issue() {
      const key = createSecret()
      issuedKeys = issuedKeys.filter((issuedKey) => issuedKey.isUsed || getAge(issuedKey) < REMEMBERED_MS)
      issuedKeys.push({ digest: hashSecret(key), issuedAt: now(), isUsed: false })
      return key
    },
    getState: (key) => getState(findBySecret(key, issuedKeys)),
    use(key) {
      const issuedKey = findBySecret(key, issuedKeys)
      if (issuedKey === null || getState(issuedKey) !== 'live') return false
      issuedKey.isUsed = true
      return true
    },
  }
}
