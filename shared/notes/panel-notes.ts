import { assertNever } from '../errors/assert-never.ts'
import type { PanelNote } from '../ipc/desk-note.ts'
import type { Card } from '../model/card.ts'
import { findPerson } from '../rules/facts/choose-recipient.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { parsePersonId, toKeyPrefix } from '../rules/follow-up-key.ts'
import { formatShortName } from '../text/person-names.ts'

/**
 * Lists the notes to everybody in a conversation, of which a follow-up is one, in the order of the plan of its card.
 * Empty if it is the only one.
 */
export function listPanelNotes(
  { eventId, step }: Pick<FollowUp, 'eventId' | 'step'>,
  { card, followUps }: { readonly card: Card; readonly followUps: readonly FollowUp[] },
): readonly PanelNote[] {
  const prefix = toKeyPrefix({ cardId: card.id, eventId, step })
  const notes = followUps.flatMap(({ key, status }) => {
    const person = key.startsWith(prefix) ? findPerson(card, parsePersonId(key)) : null
    return person ? [{ key, name: formatShortName(person), state: toState(status, key, card) }] : []
  })
  return notes.length > 1 ? notes : []
}

function toState(status: FollowUp['status'], key: string, { drafts }: Card): PanelNote['state'] {
  switch (status) {
    case 'done':
      return 'sent'
    case 'skipped':
      return 'skipped'
    case 'lapsed':
      return 'too-late'
    case 'scheduled':
    case 'open':
    case 'overdue':
    case 'snoozed':
    case 'held':
      return drafts.some((draft) => draft.key === key) ? 'begun' : 'to-write'
    default:
      return assertNever(status)
  }
}
