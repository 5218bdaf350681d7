/**
 * Ends a switch over a union: a missing case does not compile. Throws a TypeError for a value that the types
 * do not allow.
 */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
