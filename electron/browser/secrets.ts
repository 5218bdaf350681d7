import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret that cannot be guessed, in characters that need no escaping in an address or a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is remembered of a secret instead of the secret itself. */
export function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Finds the entry of an offered secret. It takes the same time whatever was offered: it looks at every entry. */
export function findBySecret<T extends { readonly digest: Buffer }>(
  offered: string,
  entries: readonly T[],
): T | null {
  const hashed = digest(offered)
  return entries.filter((entry) => timingSafeEqual(entry.digest, hashed))[0] ?? null
}
