import { AppError } from '../../errors/app-error.ts'

/** `invalid-input` about one field of what was sent. */
export function misfit(field: string, message: string): AppError {
  return new AppError('invalid-input', message, { data: { field } })
}

/** `not-allowed` about one field of what was sent. */
export function disallowed(field: string, message: string): AppError {
  return new AppError('not-allowed', message, { data: { field } })
}

/** Refuses one more entry than a card can hold; `what` begins the sentence. Throws `not-allowed`. */
export function checkRoom(
  entries: readonly unknown[],
  { max, what, field }: { readonly max: number; readonly what: string; readonly field: string },
): void {
  if (entries.length >= max)
    throw disallowed(field, `A card holds ${max.toLocaleString('en-US')} ${what} at most. Remove one first.`)
}
