import cron, { type ScheduledTask } from 'node-cron'
import type { Log } from '../host/ports.ts'

/** How often the clock is compared with the running time of the process, and with the last minute looked at. */
const WATCH_MS = 10_000

/** The minimum difference between clock and running time that counts as a jump of the clock. */
const JUMP_MS = 5_000

const MINUTE_MS = 60_000

/** A timer that runs once a minute and notices when the clock jumped or the machine slept. */
interface Heartbeat {
  stop(): void
}

/**
 * Starts the heartbeat. `onMinute` is called in each minute of the clock, unless the previous call is still
 * running; `onClockJump` is called when wall time and running time disagree by more than five seconds.
 *
 * A node-cron task calls at the start of each minute, but not always: it does not fire again after the clock
 * was set back, and skips a minute if the process is more than a second late. In the hour that is repeated
 * when summer time ends it stands still and keeps the processor busy, because it rounds the time in the fields
 * of the local clock, whatever zone it is given, and so takes it for an hour earlier. So a jump of the clock
 * starts a new task, in the repeated hour there is none, and a timer that counts elapsed time calls for each
 * minute that was left out, within ten seconds of its start.
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
  let lastMinute = getMinute()
  let isRunning = false
  const beat = async () => {
    const minute = getMinute()
    if (isRunning || minute === lastMinute) return
    lastMinute = minute
    isRunning = true
    try {
      await onMinute()
    } catch (error) {
      log.error('What is done each minute failed', error)
    } finally {
      isRunning = false
    }
  }
  let task: ScheduledTask | null = null
  const stopTask = () => {
    if (task !== null)
      Promise.resolve(task.destroy()).catch((error) => log.error('A heartbeat could not be stopped', error))
    task = null
  }
  const startTask = () => {
    task ??= cron.schedule('* * * * *', beat, { timezone: 'UTC', suppressMissedWarning: true })
  }
  /** The wall time minus the running time. It changes if the clock is set or the machine sleeps. */
  let offset = Date.now() - performance.now()
  const watchClock = () => {
    const newOffset = Date.now() - performance.now()
    const hasJumped = Math.abs(newOffset - offset) > JUMP_MS
    offset = newOffset
    // The task must be gone when the repeated hour begins, which may be before the next look.
    const isRepeated = [0, WATCH_MS + JUMP_MS].some((ahead) => isInRepeatedHour(Date.now() + ahead))
    if (hasJumped || isRepeated) stopTask()
    if (!isRepeated) startTask()
    if (hasJumped) onClockJump()
    void beat()
  }
  watchClock()
  const watch = setInterval(watchClock, WATCH_MS)
  return {
    stop() {
      clearInterval(watch)
      stopTask()
    },
  }
}

/**
 * Returns true if the local clock shows this time for the second time, after it was set back. Rounding in
 * local fields, as node-cron does, then results in the first time.
 */
function isInRepeatedHour(at: number): boolean {
  const rounded = new Date(at)
  rounded.setMilliseconds(0)
  return at - rounded.getTime() >= MINUTE_MS
}

/** Returns the number of the current minute, counted from the start of 1970. */
function getMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS)
}
