import { useEffect, useState } from 'react'

/** How often the time is read again, in milliseconds. */
const INTERVAL_MS = 15_000

/** Returns the present instant, and renders again as the minutes pass. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), INTERVAL_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
