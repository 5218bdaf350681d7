import { useEffect, useState } from 'react'

/** How often the time is looked at, in milliseconds. */
const INTERVAL_MS = 15_000

/**
 * Returns the current time in milliseconds since 1970, which runs on; null in the first render, which must be the same
 * on the server.
 */
export function useMinute(): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    const interval = setInterval(look, INTERVAL_MS)
    return () => clearInterval(interval)
  }, [])
  return now
}
