import type { FindFalsehoods } from '../notes.ts'

/** Finds a fragment that stands behind a colon. Times and addresses have one too, and so have call sheets. */
export const findSplicedFragments: FindFalsehoods<unknown> = ({ body, form }) => {
  const fragment = form === 'call' ? undefined : /[^\s]+:(?!\d|\/\/)[^\n]*/.exec(body)?.[0]
  return fragment ? [`puts “${fragment}” behind a colon`] : []
}
