import type { Card } from '../../model/card.ts'
import type { Channel, Person } from '../../model/person.ts'
import { chooseWrittenChannel, MISSING_NUMBER_TEXT } from '../../rules/facts/choose-channel.ts'
import { findPerson } from '../../rules/facts/choose-recipient.ts'
import { findLastAction, isFinal } from '../../rules/facts/last-action.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { isNoteOver } from '../../rules/follow-up-status.ts'
import { isScript, listChannels } from './list-channels.ts'
import { listRecipients } from './list-recipients.ts'

/**
 * Returns a follow-up with the recipient and channel that the user chose for its note, otherwise those that the rules
 * chose, and with the template for that channel. What was sent keeps its own. A choice that no longer fits, because
 * the person is gone or must not be called, is passed over.
 */
export function addressFollowUp(planned: FollowUp, card: Card): FollowUp {
  const followUp = fitRecipient(planned, card)
  const sent =
    followUp.status === 'done' && isNoteOver(followUp) ? findLastAction(card.actions, followUp.key) : null
  if (sent && isFinal(sent)) return withChannel({ ...followUp, personId: sent.personId }, sent.channel)
  const choice = card.noteChoices?.find(({ key }) => key === followUp.key)
  const recipients = listRecipients(followUp, card)
  const person =
    recipients.find(({ id }) => id === choice?.personId) ?? findPerson(card, followUp.personId) ?? null
  const channels = listChannels(followUp, person)
  const isOther = person !== null && person.id !== followUp.personId
  const wanted = [choice?.channel, isOther ? person.preferredChannel : null, followUp.channel]
  const channel = wanted.find((one) => one && channels.includes(one)) ?? chooseUsual(channels, person)
  return withChannel({ ...followUp, personId: person?.id ?? null }, channel)
}

/** A task before an interview has no recipient, so a note about it goes to the first participant. */
function fitRecipient(followUp: FollowUp, card: Card): FollowUp {
  if (followUp.step !== 'prepare' || followUp.personId !== null) return followUp
  const interview = card.interviews.find(({ id }) => id === followUp.eventId)
  return { ...followUp, personId: interview?.personIds[0] ?? null }
}

/** Returns the channel if none was wanted that is possible; null if there is nothing to send. */
function chooseUsual(channels: readonly Channel[], person: Person | null): Channel | null {
  const written = chooseWrittenChannel(person)
  return channels.includes(written) ? written : (channels[0] ?? null)
}

/** Exchanges the template if the channel needs the other one. */
function withChannel(followUp: FollowUp, channel: Channel | null): FollowUp {
  const { template, otherTemplate, reason } = followUp
  const isCall = channel === 'phone'
  const fits = channel === null || template === null || isScript(template) === isCall
  return {
    ...followUp,
    channel,
    ...(!fits && otherTemplate !== null && { template: otherTemplate, otherTemplate: template }),
    reason: isCall ? reason : reason.replace(MISSING_NUMBER_TEXT, ''),
  }
}
