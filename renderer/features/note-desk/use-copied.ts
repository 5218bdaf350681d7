import { useEffect, useState } from 'react'
import { copyText } from './copy-text.ts'

const SAID_FOR = 2500

export interface Copied {
  /** True for a moment after it worked. */
  readonly justNow: boolean
  /** It worked at least once. */
  readonly ever: boolean
  readonly failed: boolean
  copy(text: string): Promise<boolean>
}

export function useCopied(): Copied {
  const [times, setTimes] = useState(0)
  const [justNow, setJustNow] = useState(false)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (times === 0) return
    setJustNow(true)
    const timer = setTimeout(() => setJustNow(false), SAID_FOR)
    return () => clearTimeout(timer)
  }, [times])

  return {
    justNow,
    ever: times > 0,
    failed,
    async copy(text) {
      const worked = await copyText(text)
      setFailed(!worked)
      if (worked) setTimes((n) => n + 1)
      return worked
    },
  }
}
