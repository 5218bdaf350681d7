import { z } from 'zod'
import { channelSchema } from '../../model/person.ts'
import { followUpKeySchema, instantSchema } from '../../model/scalars.ts'
import type { Step } from '../../model/step.ts'
import { stepActivities } from '../../rules/step-activities.ts'
import { stepNames } from '../../text/step-names.ts'
import { toIso } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { defineCommand } from '../core/command.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput, textInput } from '../core/inputs.ts'
import { recordAction, requireOpenFollowUp } from './record-action.ts'

/** Records that a note was sent, a call was made or tried, or a task was done. */
export const markSent = defineCommand({
  type: 'mark-sent',
  input: z.strictObject({
    type: z.literal('mark-sent'),
    key: followUpKeySchema,
    kind: z.enum(['sent', 'voicemail', 'rang']),
    /** When it was sent or done, not in the future; null means now. */
    at: instantSchema.nullable(),
    /** Null means the channel that the follow-up suggests. */
    channel: channelSchema.nullable(),
    subject: lineInput('The subject'),
    text: textInput('The note'),
  }),
  apply(workspace, input, context) {
    const followUp = requireOpenFollowUp(input.key, context)
    const at = parsePastInstant(input.at, { field: 'at', what: 'it was sent' }, context)
    if (followUp.countsFrom !== null && at < followUp.countsFrom)
      throw invalidInput('at', 'That is before what it follows up on. Say when it was sent.')
    return {
      ...recordAction(workspace, followUp, context, {
        kind: input.kind,
        at: toIso(at),
        channel: input.channel ?? followUp.channel,
        subject: input.subject,
        text: input.text,
      }),
      label: `Mark “${stepNames[followUp.step]}” as ${describeMark(input.kind, followUp.step)}`,
    }
  },
})

function describeMark(kind: 'sent' | 'voicemail' | 'rang', step: Step): string {
  if (kind !== 'sent') return 'tried'
  return stepActivities[step] === 'write' ? 'sent' : 'done'
}
