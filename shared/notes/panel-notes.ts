import { assertNever } from '../errors/assert-never.ts'
import { type PanelNote, panelSteps } from '../ipc/desk-note.ts'
import type { Card } from '../model/card.ts'
import { findPerson } from '../rules/facts/choose-recipient.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { parsePersonId, toKeyPrefix } from '../rules/follow-up-key.ts'
import { formatShortName } from '../text/person-names.ts'

/**
 * Lists the notes about the interview day that a follow-up is about: thanks to everybody who was there, and then the
 * debriefs to those who were not, each in the order of the plan of its card. Empty if it is the only one.
 */
export function listPanelNotes(
  { eventId, step }: Pick<FollowUp, 'eventId' | 'step'>,
  { card, followUps }: { readonly card: Card; readonly followUps: readonly FollowUp[] },
): readonly PanelNote[] {
  if (!panelSteps.some((one) => one === step)) return []
  const notes = panelSteps.flatMap((panelStep) => {
    const prefix = toKeyPrefix({ cardId: card.id, eventId, step: panelStep })
    return followUps.flatMap(({ key, status }) => {
      const person = key.startsWith(prefix) ? findPerson(card, parsePersonId(key)) : null
      if (!person) return []
      return [{ key, step: panelStep, name: formatShortName(person), state: toState(status, key, card) }]
    })
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
