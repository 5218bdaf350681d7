/**
 * Returns a function that calls `listener` only if the value differs, as JSON, from that of the last call.
 */
export function skipUnchanged<T>(listener: (value: T) => void): (value: T) => void {
  let last: string | null = null
  return (value) => {
    const text = JSON.stringify(value)
    if (text === last) return
    last = text
    listener(value)
  }
}
