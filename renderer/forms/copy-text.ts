/**
 * Copies text to the clipboard. Resolves with false if the browser or the system refuses. Call it directly in
 * the event handler of the click, because browsers require a user gesture.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
