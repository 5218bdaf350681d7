/** Ends a switch over a union: a missing case does not compile, and a value outside the types throws. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
