import { type PreviewInputs, previewCommand } from '#shared/commands/core/preview-command'
import { recordOutcome } from '#shared/commands/outcomes/record-outcome'
import type { DateFormats } from '#shared/text/date-formats'
import { describeNextFollowUp } from '#shared/views/next-follow-up'
import type { RecordOutcomeCommand } from './call-entry.ts'

/**
 * Describes what Callback will ask for after a call: "call Ian again on Mon 2 November". It uses the same rules
 * as the main process, but only for this card. Returns null if the command would be refused, and an empty text
 * if nothing follows.
 */
export function describeNext(
  command: RecordOutcomeCommand,
  inputs: PreviewInputs & { readonly formats: DateFormats },
): string | null {
  const preview = previewCommand(recordOutcome, command, inputs)
  if (preview === null) return null
  const followUps = preview.followUps.map((followUp) => ({
    ...followUp,
    // A call that nobody picked up stays open, and comes again with its next alert.
    ...(followUp.key === command.key && followUp.status === 'open' && { status: 'scheduled' as const }),
    alertsAt: followUp.alerts.map(({ at }) => at),
  }))
  return describeNextFollowUp(followUps, preview.card, inputs)
}
