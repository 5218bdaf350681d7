import { powerMonitor } from 'electron'
import type { PowerMonitor } from '../host/ports.ts'

/**
 * Reports sleep, resume and unlock. Not every system emits these events, so the app's heartbeat also detects
 * sleep by clock jumps.
 */
export const systemPower: PowerMonitor = {
  onResume(listener) {
    powerMonitor.on('resume', listener)
    powerMonitor.on('unlock-screen', listener)
    return () => {
      powerMonitor.off('resume', listener)
      powerMonitor.off('unlock-screen', listener)
    }
  },
  onSuspend(listener) {
    powerMonitor.on('suspend', listener)
    return () => {
      powerMonitor.off('suspend', listener)
    }
  },
}
