import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import { type Stage, stageNames } from '../../model/stage.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { inferInterviewKind, recordEndedInterview } from '../interviews/record-ended-interview.ts'
import { findUntouchedRecord, removeRecord } from '../interviews/take-back-record.ts'
import { recordOffer, removeOpenOffer } from '../offers/record-offer.ts'
import { reopenCard } from './reopen-card.ts'

/** Returns the conversation that the drop on Waiting recorded; null if the card is elsewhere, or if it is used. */
export function findRecordToTakeBack(card: Card): Interview | null {
  return card.stage === 'waiting' ? findUntouchedRecord(card) : null
}

/**
 * Moves a card to another stage and records what the move implies: an offer and, if `recordsConversation` is true, a
 * conversation. A conversation that was recorded by the move to Waiting, and not used, is taken back.
 */
export function changeStage(
  card: Card,
  {
    stage,
    recordsConversation,
  }: { readonly stage: Exclude<Stage, 'closed'>; readonly recordsConversation: boolean },
  context: CommandContext,
): Card {
  const record = findRecordToTakeBack(card)
  const clearedCard = clearOldStage(record ? removeRecord(card, record.id) : card, stage)
  const movedCard: Card = { ...clearedCard, stage, stageSince: toIso(context.now) }
  const takenBack = record ? '; the conversation added with the last move is removed' : ''
  const line = `Moved from ${stageNames[card.stage]} to ${stageNames[stage]}${takenBack}`
  const loggedCard = addLogEntry(movedCard, line, context)
  if (stage === 'offer') return recordOffer(loggedCard, context)
  const kind = recordsConversation && stage === 'waiting' ? inferInterviewKind(card.stage) : null
  return kind ? recordEndedInterview(loggedCard, kind, context) : loggedCard
}

/**
 * Removes the closing and the open offer of a card that leaves its stage. A card that moves to Offer keeps
 * its offer.
 */
function clearOldStage(card: Card, newStage: Stage): Card {
  const openCard = card.stage === 'closed' ? reopenCard(card) : card
  return newStage !== 'offer' && (card.stage === 'offer' || card.stage === 'closed')
    ? removeOpenOffer(openCard)
    : openCard
}
