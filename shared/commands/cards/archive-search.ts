import { z } from 'zod'
import { isArchived } from '../../rules/facts/is-closed.ts'
import { toIso } from '../../time/instant.ts'
import { defineCommand } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'

/** Archives every card, so that the next search begins with an empty board. One undo brings them all back. */
export const archiveSearch = defineCommand({
  type: 'archive-search',
  input: z.strictObject({ type: z.literal('archive-search') }),
  apply(workspace, _, context) {
    const count = workspace.cards.filter((card) => !isArchived(card)).length
    // The command has no other field that the refusal could name.
    if (count === 0) throw notAllowed('type', 'The board is empty, so there is nothing to archive.')
    const archivedAt = toIso(context.now)
    const cards = workspace.cards.map((card) =>
      isArchived(card) ? card : addLogEntry({ ...card, archivedAt }, 'Archived with the search', context),
    )
    return {
      workspace: { ...workspace, cards },
      label: `Archive ${count === 1 ? '1 card' : `${count} cards`}`,
      cardId: null,
    }
  },
})
