import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Deed } from '../../model/follow-up-action.ts'
import { channelSchema } from '../../model/person.ts'
import { type Id, idSchema, instantSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { sayDay, sayTime } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { dayOf, wallTimeOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { pastInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, given, logged, withCard, withEntry } from '../core/edit-workspace.ts'
import { disallowed, misfit } from '../core/reject.ts'

/** Corrects when, or on which channel, something was sent, tried or skipped; fields left out stay. */
export const editDeed = command({
  type: 'edit-deed',
  input: z.strictObject({
    type: z.literal('edit-deed'),
    /** Null for what belongs to no single card. */
    cardId: idSchema.nullable(),
    deedId: idSchema,
    changes: z.strictObject({ at: instantSchema, channel: channelSchema.nullable() }).partial(),
  }),
  apply(workspace, input, context) {
    const known = deedOf(workspace, input)
    if (known.kind === 'snoozed')
      throw disallowed('deedId', 'A snooze has only its day. Take it back and snooze again.')
    if (input.changes.at) {
      const at = pastInstant(input.changes.at, { field: 'at', what: 'it was done' }, context)
      if (at < (context.findFollowUp(known.key)?.countsFrom ?? at))
        throw misfit('at', 'That is before what it follows up on. Say when it was done.')
    }
    const deed: Deed = { ...known, ...given(input.changes) }
    const words = `${stepNames[deed.step]}: corrected to ${sayMoment(deed, context)}`
    return {
      workspace: withDeeds(
        workspace,
        { ...input, words, change: (deeds) => withEntry(deeds, deed) },
        context,
      ),
      label: `Change the record of “${stepNames[deed.step]}”`,
      cardId: input.cardId,
    }
  },
})

/** Takes back that a follow-up was sent, tried, skipped or snoozed; what was done about it before counts again. */
export const removeDeed = command({
  type: 'remove-deed',
  input: z.strictObject({ type: z.literal('remove-deed'), cardId: idSchema.nullable(), deedId: idSchema }),
  apply(workspace, input, context) {
    const deed = deedOf(workspace, input)
    const words = `${stepNames[deed.step]}: ${undone[deed.kind]}`
    const change = (deeds: readonly Deed[]) => deeds.filter((one) => one !== deed)
    return {
      workspace: withDeeds(workspace, { ...input, words, change }, context),
      label: `Remove the record of “${stepNames[deed.step]}”`,
      cardId: input.cardId,
    }
  },
})

const undone: Readonly<Record<Deed['kind'], string>> = {
  sent: 'not sent after all',
  voicemail: 'no voicemail was left after all',
  rang: 'the call was not made after all',
  skipped: 'not skipped any more',
  snoozed: 'not put off any more',
}

interface Place {
  readonly cardId: Id | null
  readonly deedId: Id
}

function deedOf(workspace: Workspace, { cardId, deedId }: Place): Deed {
  const deeds = cardId === null ? workspace.deeds : cardOf(workspace, cardId).deeds
  const deed = deeds.find((one) => one.id === deedId)
  if (!deed)
    throw new AppError('not-found', 'That record is no longer there. Open the card again to see what is.')
  return deed
}

function withDeeds(
  workspace: Workspace,
  { cardId, words, change }: { cardId: Id | null; words: string; change(deeds: readonly Deed[]): Deed[] },
  context: CommandContext,
): Workspace {
  if (cardId === null) return { ...workspace, deeds: change(workspace.deeds) }
  const card = cardOf(workspace, cardId)
  return withCard(workspace, logged({ ...card, deeds: change(card.deeds) }, words, context))
}

function sayMoment({ at }: Deed, { now, zone }: CommandContext): string {
  const instant = toEpoch(at)
  return `${sayDay(dayOf(instant, zone), dayOf(now, zone))} at ${sayTime(wallTimeOf(instant, zone))}`
}
