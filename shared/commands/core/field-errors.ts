import { AppError } from '../../errors/app-error.ts'

/** Creates an `invalid-input` error about one field of the input. */
export function invalidInput(field: string, message: string): AppError {
  return new AppError('invalid-input', message, { data: { field } })
}

/** Creates a `not-allowed` error about one field of the input. */
export function notAllowed(field: string, message: string): AppError {
  return new AppError('not-allowed', message, { data: { field } })
}

/** Throws `not-allowed` on `field` if a card has no room for another entry. `what` names the entries. */
export function checkCapacity(
  entries: readonly unknown[],
  { max, what, field }: { readonly max: number; readonly what: string; readonly field: string },
): void {
  if (entries.length >= max)
    throw notAllowed(field, `A card holds ${max.toLocaleString('en-US')} ${what} at most. Remove one first.`)
}
