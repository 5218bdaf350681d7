import { assertNever } from '../../errors/assert-never.ts'
import type { QuickAction } from '../../rules/follow-up-acts.ts'
import type { CommandInput } from '../commands.ts'

/** The change that an act makes. */
export function toQuickActionCommand(act: QuickAction, key: string): CommandInput {
  switch (act) {
    case 'done':
      return { type: 'mark-sent', key, kind: 'sent', at: null, channel: null, subject: '', text: '' }
    case 'snooze':
      return { type: 'snooze-follow-up', key, until: null }
    case 'skip':
      return { type: 'skip-follow-up', key }
    default:
      return assertNever(act)
  }
}
