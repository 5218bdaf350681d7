import { OPEN_NOTE_RENEWAL_MS } from '#shared/ipc/limits'
import type { Clock } from '../../host/ports.ts'

/** How long a note counts as open after a page last said so: until two renewals have failed to come. */
const OPEN_NOTE_MS = 3 * OPEN_NOTE_RENEWAL_MS

/** The notes that a page shows to the user at present. They need no alert. */
interface OpenNotes {
  /** Records that a page shows the note of a follow-up, or shows it no longer. */
  set(key: string, isOpen: boolean): void
  isOpen(key: string): boolean
}

/**
 * Creates the record of open notes. A page says again and again that it shows a note, so that a page that
 * crashed or lost its connection silences nothing for longer than a minute and a half.
 */
export function createOpenNotes(clock: Pick<Clock, 'now'>): OpenNotes {
  const openSince = new Map<string, number>()
  return {
    set(key, isOpen) {
      if (isOpen) openSince.set(key, clock.now())
      else openSince.delete(key)
    },
    isOpen(key) {
      const since = openSince.get(key)
      if (since === undefined) return false
      const age = clock.now() - since
      // After the clock went back, the age says nothing.
      if (age >= 0 && age < OPEN_NOTE_MS) return true
      openSince.delete(key)
      return false
    },
  }
}
