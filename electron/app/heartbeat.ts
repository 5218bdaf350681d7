import cron from 'node-cron'
import type { Log } from '../host/ports.ts'

/** How often the clock is compared with the running time of the process. */
const WATCH_MS = 30_000

/** The minimum difference between clock and running time that counts as a jump of the clock. */
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
  /** The wall time minus the running time. It changes if the clock is set or the machine sleeps. */
  let offset = Date.now() - performance.now()
  const watch = setInterval(() => {
    const newOffset = Date.now() - performance.now()
    const hasJumped = Math.abs(newOffset - offset) > JUMP_MS
    offset = newOffset
    if (!hasJumped) return
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
