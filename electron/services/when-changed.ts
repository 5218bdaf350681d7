/** Passes a value on only when it differs, as JSON, from the one passed on before. */
export function whenChanged<T>(tell: (value: T) => void): (value: T) => void {
  let before: string | null = null
  return (value) => {
    const text = JSON.stringify(value)
    if (text === before) return
    before = text
    tell(value)
  }
}
