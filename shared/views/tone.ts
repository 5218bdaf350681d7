import type { Tone } from '../ipc/board-view.ts'
import type { FollowUpStatus } from '../rules/follow-up.ts'

/** Returns the tone of the text for a status. */
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
