import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import type { IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { toIso } from '../../time/instant.ts'
import { moveToStage } from '../cards/move-to-stage.ts'
import type { CommandContext } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { findOpenOffer } from '../offers/record-offer.ts'

/**
 * Closes every card that a withdrawal covers: as withdrawn, or as declined where the employer had made an
 * offer.
 */
export function closeWithdrawn(
  workspace: Workspace,
  { followUp, at }: { readonly followUp: FollowUp; readonly at: IsoInstant },
  context: CommandContext,
): Workspace {
  const ids = new Set([followUp.cardId, ...followUp.alsoFor])
  return workspace.cards
    .filter((card) => ids.has(card.id) && card.closing === null)
    .reduce(
      (next, card) => moveToStage(next, { card: close(card, at, context), stage: 'closed' }, context),
      workspace,
    )
}

function close(card: Card, at: IsoInstant, context: CommandContext): Card {
  const reason = findOpenOffer(card) ? 'declined' : 'withdrawn'
  const closing: Closing = {
    id: context.newId(),
    reason,
    at,
    recordedAt: toIso(context.now),
    personId: null,
    channel: null,
    feedback: '',
    reconnect: false,
  }
  const line = reason === 'declined' ? 'Closed: I declined their offer' : 'Closed: I withdrew'
  return addLogEntry({ ...card, closing }, line, context)
}
