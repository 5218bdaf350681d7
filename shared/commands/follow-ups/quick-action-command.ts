import { assertNever } from '../../errors/assert-never.ts'
import { parseCardId } from '../../rules/follow-up-key.ts'
import type { QuickAction } from '../../rules/quick-actions.ts'
import type { CommandInput } from '../commands.ts'

/** Returns the command that carries out a quick action on the follow-up with this key. */
export function toQuickActionCommand(action: QuickAction, key: string): CommandInput {
  switch (action) {
    case 'done':
      return { type: 'mark-sent', key, kind: 'sent', at: null, channel: null, subject: '', text: '' }
    case 'snooze':
      return { type: 'snooze-follow-up', key, until: null }
    case 'skip':
      return { type: 'skip-follow-up', key }
    case 'let-go':
      return { type: 'close-cards', cardIds: [parseCardId(key) ?? ''], reason: 'no-answer' }
    default:
      return assertNever(action)
  }
}
