import { z } from 'zod'
import { assertNever } from '../../errors/assert-never.ts'
import { type Channel, channelSchema } from '../../model/person.ts'
import { followUpKeySchema, type Id, idSchema, instantSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { describeStep } from '../../text/describe-step.ts'
import { formatShortName } from '../../text/person-names.ts'
import { toIso } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { defineCommand } from '../core/command.ts'
import { requireCard, requirePerson } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput, textInput } from '../core/inputs.ts'
import { closeWithdrawn } from './close-withdrawn.ts'
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
    /** To whom it went; missing means the person whom the follow-up suggests. */
    personId: idSchema.optional(),
    subject: lineInput('The subject'),
    text: textInput('The note'),
  }),
  apply(workspace, input, context) {
    const followUp = requireRecipient(workspace, requireOpenFollowUp(input.key, context), input.personId)
    const at = parsePastInstant(input.at, { field: 'at', what: 'it was sent' }, context)
    if (followUp.countsFrom !== null && at < followUp.countsFrom)
      throw invalidInput('at', 'That’s before what it follows up on. Enter when it was sent.')
    const recorded = recordAction(workspace, followUp, context, {
      kind: input.kind,
      at: toIso(at),
      channel: input.channel ?? followUp.channel,
      subject: input.subject,
      text: input.text,
    })
    const isWithdrawn = followUp.step === 'withdraw' && input.kind !== 'rang'
    return {
      ...recorded,
      workspace: isWithdrawn
        ? closeWithdrawn(recorded.workspace, { followUp, at: toIso(at) }, context)
        : recorded.workspace,
      label: describeMark(workspace, followUp, input),
    }
  },
})

/** Returns the follow-up with the person to whom it went. Throws `not-found` if they are not on its card. */
function requireRecipient(workspace: Workspace, followUp: FollowUp, personId: Id | undefined): FollowUp {
  if (personId === undefined || personId === followUp.personId || followUp.cardId === null) return followUp
  return { ...followUp, personId: requirePerson(requireCard(workspace, followUp.cardId), personId).id }
}

/** Describes the change: "Thank Jane", "Call Priya", "Leave a voicemail for Priya". */
function describeMark(
  { cards }: Pick<Workspace, 'cards'>,
  { step, cardId, personId, channel }: FollowUp,
  input: { readonly kind: 'sent' | 'voicemail' | 'rang'; readonly channel: Channel | null },
): string {
  const person = cards.find(({ id }) => id === cardId)?.people.find(({ id }) => id === personId)
  const name = person ? formatShortName(person) : null
  switch (input.kind) {
    case 'sent':
      return describeStep({ step, channel: input.channel ?? channel, name })
    case 'voicemail':
      return `Leave a voicemail for ${name ?? 'the hiring team'}`
    case 'rang':
      return 'Note that nobody picked up'
    default:
      return assertNever(input.kind)
  }
}
