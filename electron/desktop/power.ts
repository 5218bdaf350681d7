import { powerMonitor } from 'electron'
import type { PowerMonitor } from '../host/ports.ts'

/** Sleep, resume and unlock, on systems that report them. Only hints: the heartbeat detects what they miss. */
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
