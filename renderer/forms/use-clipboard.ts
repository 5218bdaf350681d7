import { useEffect, useState } from 'react'
import { copyText } from './copy-text.ts'

/** How long the app shows that a copy succeeded, in milliseconds. */
const SUCCESS_SHOWN_MS = 2500

/** The clipboard, and whether copying has worked. */
export interface Clipboard {
  /** True for a moment after a successful copy. */
  readonly hasJustCopied: boolean
  /** True after the first successful copy. */
  readonly hasCopied: boolean
  /** True if the last copy failed. */
  readonly hasFailed: boolean
  /** Resolves with true if the text is on the clipboard, and with false if it could not be written. */
  copy(text: string): Promise<boolean>
}

/** Copies text to the clipboard and keeps the outcome, so that the component can show it. */
export function useClipboard(): Clipboard {
  const [copyCount, setCopyCount] = useState(0)
  const [hasJustCopied, setJustCopied] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    if (copyCount === 0) return
    setJustCopied(true)
    const timer = setTimeout(() => setJustCopied(false), SUCCESS_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copyCount])

  return {
    hasJustCopied,
    hasCopied: copyCount > 0,
    hasFailed,
    async copy(text) {
      const hasSucceeded = await copyText(text)
      setFailed(!hasSucceeded)
      if (hasSucceeded) setCopyCount((count) => count + 1)
      return hasSucceeded
    },
  }
}
