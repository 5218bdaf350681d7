/** Ends a switch over a union: a case that was forgotten does not compile, and one from outside the types throws. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
