import { z } from 'zod'
import { channelSchema } from '../../model/person.ts'
import { type EpochMs, followUpKeySchema, idSchema, instantSchema } from '../../model/scalars.ts'
import type { SentMessage } from '../../model/sent-message.ts'
import { describeMessage } from '../../text/describe-done.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'
import { checkCapacity, notAllowed } from '../core/field-errors.ts'
import { lineInput, newIdSchema, textInput } from '../core/inputs.ts'
import { discardNote } from '../follow-ups/discard-note.ts'

/** The most messages beside the plan that one card can hold. */
const MAX_MESSAGES = 1000

/** Records a message or call that no follow-up asked for. It counts like any other. */
export const recordMessage = defineCommand({
  type: 'record-message',
  input: z.strictObject({
    type: z.literal('record-message'),
    cardId: idSchema,
    messageId: newIdSchema,
    /** Null if it went to nobody in particular. */
    personId: idSchema.nullable(),
    channel: channelSchema,
    /** When it was sent, not in the future; null means now. */
    at: instantSchema.nullable(),
    subject: lineInput('The subject'),
    text: textInput('The note'),
    /** The follow-up whose desk it was written on and which stays as it is; its draft and choices are dropped. */
    noteKey: followUpKeySchema.optional(),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const name = input.personId === null ? null : requirePerson(card, input.personId).name
    const at = parsePastInstant(input.at, { field: 'at', what: 'you wrote or called' }, context)
    const messages = card.messages ?? []
    if (messages.some(({ id }) => id === input.messageId))
      throw notAllowed('messageId', 'This message is already on the card. Remove it there to enter it again.')
    checkCapacity(messages, { max: MAX_MESSAGES, what: 'messages', field: 'messageId' })
    const { messageId: id, personId, channel, subject, text } = input
    const times = { at: toIso(at), recordedAt: toIso(context.now) }
    const message: SentMessage = { id, personId, channel, ...times, subject, text }
    const keptCard = input.noteKey === undefined ? card : discardNote(card, input.noteKey)
    const nextCard = { ...keptCard, messages: [...messages, message] }
    const line = `${describeMessage(channel, name)}${describeEarlierDay(at, context)}`
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, line, context)),
      label: `Note your ${channel === 'phone' ? 'call' : 'message'} to ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Returns the day of a message, after a space; empty if that is today, as the history shows when it was entered. */
function describeEarlierDay(at: EpochMs, { now, zone, formats }: CommandContext): string {
  const [day, today] = [toPlainDate(at, zone), toPlainDate(now, zone)]
  return day === today ? '' : ` on ${formatDay(day, today, formats)}`
}
