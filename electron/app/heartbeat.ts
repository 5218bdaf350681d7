import cron from 'node-cron'
import type { Log } from '../host/ports.ts'

/** How often the clock is compared with running time. */
const WATCH_MS = 30_000
const JUMP_MS = 5_000

/** A timer that runs once a minute and notices when the clock jumped or the machine slept. */
interface Heartbeat {
  stop(): void
}

/**
 * Starts the heartbeat. `onMinute` is called each minute unless the previous call is still running;
 * `onClockJump` is called when wall time and running time disagree by more than five seconds. A node-cron
 * task does not fire again after the clock was set back, so a jump starts a new one.
 */
export function startHeartbeat({
  onMinute,
  onClockJump,
  log,
}: {
  onMinute: () => Promise<void>
  onClockJump: () => void
  log: Log
}): Heartbeat {
  const schedule = () =>
    cron.schedule('* * * * *', onMinute, { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true })
  let task = schedule()
  let drift = Date.now() - performance.now()
  const watch = setInterval(() => {
    const now = Date.now() - performance.now()
    const jumped = Math.abs(now - drift) > JUMP_MS
    drift = now
    if (!jumped) return
    destroyTask(task, log)
    task = schedule()
    onClockJump()
  }, WATCH_MS)
  return {
    stop() {
      clearInterval(watch)
      destroyTask(task, log)
    },
  }
}

function destroyTask(task: ReturnType<typeof cron.schedule>, log: Log): void {
  Promise.resolve(task.destroy()).catch((error) => log.error('A heartbeat could not be stopped', error))
}
