import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Channel } from '#shared/model/person'
import type { Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { canBeCalled, chooseWrittenChannel } from '#shared/rules/facts/choose-channel'
import { toInstant } from '#shared/time/day'
import { toIso } from '#shared/time/instant'
import type { Refusal } from '../entry/use-entry.ts'

/** What the form for a message or call beside the plan holds. Its day and time are in the user's zone. */
export interface MessageEntry {
  /** Null if it went to nobody in particular. */
  readonly personId: Id | null
  readonly channel: Channel
  /** When it went out; both are null if that was just now. */
  readonly day: PlainDate | null
  readonly time: WallTime | null
  readonly text: string
}

/** The fields of the form at which an error can be shown. */
export type MessageField = 'day' | 'time' | 'text'

/** Fills in the form of a new message or call: to the card's contact, or to its only person. */
export function createMessageEntry({ people }: Pick<Card, 'people'>, isCall: boolean): MessageEntry {
  const contact = people.find(({ isContact }) => isContact)
  const onlyReachable = isCall ? people.filter(canBeCalled) : people
  const person = contact ?? (onlyReachable.length === 1 ? onlyReachable[0] : undefined) ?? null
  return {
    personId: person?.id ?? null,
    channel: isCall ? 'phone' : chooseWrittenChannel(person),
    day: null,
    time: null,
    text: '',
  }
}

type ParseResult =
  | { readonly ok: true; readonly command: Extract<CommandInput, { type: 'record-message' }> }
  | { readonly ok: false; readonly refusal: Refusal<MessageField> }

/** Turns the form into the command that records the message, or returns which field is incomplete. */
export function toMessageCommand(
  { personId, channel, day, time, text }: MessageEntry,
  { cardId, messageId, zone }: { readonly cardId: Id; readonly messageId: Id; readonly zone: ZoneName },
): ParseResult {
  const did = channel === 'phone' ? 'called' : 'wrote'
  if (day === null && time !== null) return refused('day', `Choose the day on which you ${did}.`)
  if (time === null && day !== null) return refused('time', `Give the time at which you ${did}.`)
  const at = day && time && toIso(toInstant({ date: day, time, zone }))
  return {
    ok: true,
    command: {
      type: 'record-message',
      cardId,
      messageId,
      personId,
      channel,
      at: at || null,
      subject: '',
      text,
    },
  }
}

/** Maps the command field that was refused to the field of the form; null if the form has no such field. */
export function toMessageField(field: unknown): MessageField | null {
  if (field === 'at') return 'day'
  return field === 'text' ? field : null
}

function refused(field: MessageField, message: string): ParseResult {
  return { ok: false, refusal: { field, message } }
}
