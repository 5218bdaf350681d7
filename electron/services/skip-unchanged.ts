/** Returns a function that calls `listener` only if the value, as JSON, differs from the previous one. */
export function skipUnchanged<T>(listener: (value: T) => void): (value: T) => void {
  let previousText: string | null = null
  return (value) => {
    const text = JSON.stringify(value)
    if (text === previousText) return
    previousText = text
    listener(value)
  }
}
