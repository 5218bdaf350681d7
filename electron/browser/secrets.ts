import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Creates a secret that cannot be guessed, of characters that need no escaping in an address or a cookie. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Hashes a secret. Only the hash is kept in memory. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Finds the entry of a secret. It compares every entry, so that the time it takes reveals nothing. */
export function findBySecret<T extends { readonly digest: Buffer }>(
  secret: string,
  entries: readonly T[],
): T | null {
  const digest = hashSecret(secret)
  return entries.filter((entry) => timingSafeEqual(entry.digest, digest))[0] ?? null
}
