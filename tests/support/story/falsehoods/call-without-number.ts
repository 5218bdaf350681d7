import type { FindFalsehoods } from '../notes.ts'
import type { Truth } from '../truth.ts'

const promisedCall =
  /\bI(?:'ll| will|'m going to| am going to) (?:then )?(?:call|ring|phone|telephone|try you|give you a (?:call|ring))|\b(?:a|my) (?:phone )?call from me\b|\bexpect my call\b/i

/** Finds a promise to call somebody whose number is not known. */
export const findCallWithoutNumber: FindFalsehoods<Truth> = ({ body, form }, { reader }) => {
  // Who calls has a number.
  const promise = form === 'call' ? undefined : promisedCall.exec(body)?.[0]
  return promise && !reader?.phone ? [`says “${promise}” without a number to call`] : []
}
