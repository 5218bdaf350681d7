/** Puts text on the clipboard; false where the browser or the system refuses. Call it in the click itself. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
