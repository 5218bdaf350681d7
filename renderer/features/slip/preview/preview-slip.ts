import { previewCommand } from '#shared/commands/core/preview-command'
import { debriefInterview } from '#shared/commands/interviews/debrief-interview'
import type { Card } from '#shared/model/card'
import type { Settings } from '#shared/model/settings'
import type { FollowUp } from '#shared/rules/follow-up'
import type { SlipEntry, SlipSubject } from '../slip-entry.ts'
import { toDebriefCommand } from '../to-debrief-command.ts'

/** The card as it would be if the slip was saved now, and what there would then be to do. */
export interface SlipPreview {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
}

const endedStatuses: readonly FollowUp['status'][] = ['done', 'skipped', 'lapsed']

/**
 * Computes what saving the slip would bring, by the rules of the main process but only for this card. Returns null
 * if they have not spoken yet, or if the slip cannot be saved yet.
 */
export function previewSlip(entry: SlipEntry, subject: SlipSubject, settings: Settings): SlipPreview | null {
  if (entry.kind === 'none') return null
  const parsed = toDebriefCommand(entry, subject)
  if (!parsed.ok) return null
  const preview = previewCommand(debriefInterview, parsed.command, { ...subject, settings })
  return (
    preview && {
      card: preview.card,
      followUps: preview.followUps.filter(({ status }) => !endedStatuses.includes(status)),
    }
  )
}

/** Lists the thank-yous of a preview, in the order of the people on the card. */
export function listThanks({ card, followUps }: SlipPreview): readonly FollowUp[] {
  const position = ({ personId }: FollowUp) => card.people.findIndex(({ id }) => id === personId)
  return followUps.filter(({ step }) => step === 'thank-you').sort((a, b) => position(a) - position(b))
}
