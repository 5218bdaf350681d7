import type { Tone } from '../ipc/board-view.ts'
import type { FollowUpStatus } from '../rules/follow-up.ts'

/** Returns the tone in which the text of a follow-up with this status is shown. */
export function toTone(status: FollowUpStatus): Tone {
  switch (status) {
    case 'open':
      return 'now'
    case 'overdue':
      return 'late'
    case 'scheduled':
    case 'snoozed':
    case 'held':
      return 'wait'
    default:
      return 'plain'
  }
}
