import type { FollowUpAction } from '../../model/follow-up-action.ts'

/** After so many calls that nobody answered, a follow-up counts as sent. */
const MAX_RINGS = 3

/**
 * Returns the last action on a follow-up, which is the only one that counts; undefined if none. The third call
 * that nobody answered is returned as a message that was sent.
 */
export function findLastAction(actions: readonly FollowUpAction[], key: string): FollowUpAction | undefined {
  const last = actions.findLast((action) => action.key === key)
  return last?.kind === 'rang' ? countRings(actions, last) : last
}

/** Returns true if an action ends its follow-up: the message was sent, left as a voicemail or skipped. */
export function isFinal(action: FollowUpAction | undefined): boolean {
  return action?.kind === 'sent' || action?.kind === 'voicemail' || action?.kind === 'skipped'
}

/** Returns a call that nobody answered as it counts: as sent if it is the third one on its follow-up. */
export function countRings(actions: readonly FollowUpAction[], ring: FollowUpAction): FollowUpAction {
  let rings = 0
  for (const action of actions) {
    if (action.key === ring.key && action.kind === 'rang') rings++
    if (action === ring) break
  }
  return rings >= MAX_RINGS ? { ...ring, kind: 'sent' } : ring
}
