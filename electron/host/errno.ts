/** Returns the code of a failed system call, such as `ENOSPC`; undefined if the error has none. */
export function getErrno(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : undefined
}

/** Returns true if a system call failed with one of these codes. */
export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  const code = getErrno(error)
  return code !== undefined && codes.includes(code)
}
