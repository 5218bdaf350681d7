import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Creates a random secret. Its characters need no escaping in an address or a cookie. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Creates a random label of a host name. */
export function createLabel(): string {
  return randomBytes(10).toString('hex')
}

/** Creates a random part of a path, shorter than other secrets because it stays in the address bar. */
export function createPathSecret(): string {
  return randomBytes(12).toString('base64url')
}

/** Hashes a secret. Only the hash is kept in memory. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/**
 * Finds the entry whose digest is that of the secret; returns null if no entry matches. Every entry is
 * compared in constant time, so that the time of the search reveals nothing.
 */
export function findBySecret<T extends { readonly digest: Buffer }>(
  secret: string,
  entries: readonly T[],
): T | null {
  const digest = hashSecret(secret)
  return entries.filter((entry) => timingSafeEqual(entry.digest, digest))[0] ?? null
}

/** Proves to a page that this process knows the secret that the page was opened with. */
export function proveSecret(secret: string, challenge: string): string {
  return createHmac('sha256', secret).update(challenge).digest('hex')
}
