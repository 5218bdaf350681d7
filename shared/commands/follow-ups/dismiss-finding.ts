import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { followUpKeySchema } from '../../model/scalars.ts'
import { parseCardId } from '../../rules/follow-up-key.ts'
import { isEnded } from '../../rules/follow-up-status.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard } from '../core/edit-workspace.ts'
import { requiredLineInput } from '../core/inputs.ts'

/** The most findings that are remembered as dismissed for one note; the oldest are forgotten first. */
const FINDINGS_MAX = 100

/** Dismisses a finding of the note check for one note, or shows it again. `finding` is its id. */
export const dismissFinding = defineCommand({
  type: 'dismiss-finding',
  input: z.strictObject({
    type: z.literal('dismiss-finding'),
    key: followUpKeySchema,
    finding: requiredLineInput('The remark'),
    isDismissed: z.boolean(),
  }),
  apply(workspace, { key, finding, isDismissed }, context) {
    const cardId = parseCardId(key)
    if (cardId === null) throw new AppError('not-found', 'This follow-up has no note to check.')
    const card = requireCard(workspace, cardId)
    const followUp = context.findFollowUp(key)
    if (followUp && isEnded(followUp.status))
      throw new AppError(
        'not-allowed',
        'This note was sent, skipped or is too late, so there is nothing to dismiss. The card shows what comes next.',
      )
    return {
      workspace: replaceCard(workspace, setDismissed(card, { key, finding, isDismissed })),
      label: isDismissed ? 'Dismiss a remark on a note' : 'Restore a remark on a note',
      cardId,
    }
  },
})

function setDismissed(
  card: Card,
  { key, finding, isDismissed }: { key: string; finding: string; isDismissed: boolean },
): Card {
  const entries = card.dismissedFindings ?? []
  const before = entries.find((entry) => entry.key === key)?.findings ?? []
  const others = before.filter((id) => id !== finding)
  const findings = isDismissed ? [...others, finding].slice(-FINDINGS_MAX) : others
  const rest = entries.filter((entry) => entry.key !== key)
  return { ...card, dismissedFindings: findings.length > 0 ? [...rest, { key, findings }] : rest }
}
