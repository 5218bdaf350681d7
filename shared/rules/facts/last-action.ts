import type { FollowUpAction } from '../../model/follow-up-action.ts'

/** Returns the last action on a follow-up, which is the only one that counts; undefined if none. */
export function findLastAction(actions: readonly FollowUpAction[], key: string): FollowUpAction | undefined {
  return actions.findLast((action) => action.key === key)
}

/** Returns true if an action ends its follow-up: the message was sent, left as a voicemail or skipped. */
export function isFinal(action: FollowUpAction | undefined): boolean {
  return action?.kind === 'sent' || action?.kind === 'voicemail' || action?.kind === 'skipped'
}
