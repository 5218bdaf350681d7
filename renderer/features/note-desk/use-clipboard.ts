import { useEffect, useState } from 'react'
import { copyText } from './copy-text.ts'

/** How long success is shown, in milliseconds. */
const SHOWN_FOR = 2500

/** Copies text to the clipboard and remembers how it went. */
export interface Clipboard {
  /** True for a moment after a successful copy. */
  readonly hasJustCopied: boolean
  /** True after the first successful copy. */
  readonly hasCopied: boolean
  /** True when the last copy failed. */
  readonly hasFailed: boolean
  /** Resolves with false when the clipboard could not be written. */
  copy(text: string): Promise<boolean>
}

export function useClipboard(): Clipboard {
  const [copyCount, setCopyCount] = useState(0)
  const [hasJustCopied, setJustCopied] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    if (copyCount === 0) return
    setJustCopied(true)
    const timer = setTimeout(() => setJustCopied(false), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [copyCount])

  return {
    hasJustCopied,
    hasCopied: copyCount > 0,
    hasFailed,
    async copy(text) {
      const isCopied = await copyText(text)
      setFailed(!isCopied)
      if (isCopied) setCopyCount((count) => count + 1)
      return isCopied
    },
  }
}
