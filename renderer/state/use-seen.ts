import { useEffect, useRef } from 'react'

/** Sends a change together with what it replaces. Resolves with whether it was stored. */
type Send = (seen: Record<string, unknown>) => Promise<{ readonly ok: boolean }>

/**
 * Returns a function that sends a change of values with what it replaces as the user saw it, so that its command
 * replaces nothing that another window saved meanwhile. `shown` are the values that the page shows. What this page has
 * just sent counts as seen, even before it comes back: two arrow keys in a group of choices are two changes.
 */
export function useSeen<Values extends object>(
  shown: Values,
): (changes: { readonly [K in keyof Values]?: unknown }, send: Send) => Promise<void> {
  const sent = useRef(new Map<string, unknown>())
  useEffect(() => {
    const values = new Map<string, unknown>(Object.entries(shown))
    // A value that was removed is sent as null and comes back as none.
    for (const [field, value] of sent.current)
      if ((values.get(field) ?? null) === value) sent.current.delete(field)
  }, [shown])
  return async (changes, send) => {
    const values = new Map<string, unknown>([...Object.entries(shown), ...sent.current])
    const fields = Object.keys(changes)
    // A value that is not there is null.
    const seen = Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]))
    for (const [field, value] of Object.entries(changes)) sent.current.set(field, value)
    const { ok } = await send(seen)
    if (!ok) for (const field of fields) sent.current.delete(field)
  }
}
