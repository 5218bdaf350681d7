import cron from 'node-cron'
import type { Log } from '../host/ports.ts'

const WATCH_MS = 30_000
const JUMP_MS = 5_000

/** Looks at the clock once a minute, and at once when it seems to have jumped or the machine to have slept. */
interface Heartbeat {
  stop(): void
}

/**
 * Starts the heartbeat. `beat` is called each minute, but not while the one before is under way; `jump` when wall time and running time disagree by more than
 * five seconds. A node-cron task does not fire again after the clock was set back, so a jump starts a new one.
 */
export function startHeartbeat(on: { beat: () => Promise<void>; jump: () => void; log: Log }): Heartbeat {
  const schedule = () =>
    cron.schedule('* * * * *', on.beat, { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true })
  let task = schedule()
  let drift = Date.now() - performance.now()
  const watch = setInterval(() => {
    const now = Date.now() - performance.now()
    const jumped = Math.abs(now - drift) > JUMP_MS
    drift = now
    if (!jumped) return
    discard(task, on.log)
    task = schedule()
    on.jump()
  }, WATCH_MS)
  return {
    stop() {
      clearInterval(watch)
      discard(task, on.log)
    },
  }
}

function discard(task: ReturnType<typeof cron.schedule>, log: Log): void {
  Promise.resolve(task.destroy()).catch((error) => log.error('A heartbeat could not be stopped', error))
}
