/** Saves a text as a file, where the browser or the system puts what is saved. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has to read it first.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
