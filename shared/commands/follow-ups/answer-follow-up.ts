import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { assertNever } from '../../errors/assert-never.ts'
import type { Deed } from '../../model/follow-up-action.ts'
import { channelSchema } from '../../model/person.ts'
import { followUpKeySchema, instantSchema, type PlainDate, plainDateSchema } from '../../model/scalars.ts'
import type { Step } from '../../model/step.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { doings } from '../../rules/follow-up-acts.ts'
import { alertOnDay } from '../../rules/timing/alert-times.ts'
import { sayDay } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import { checkDay, pastInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, logged, withCard } from '../core/edit-workspace.ts'
import { line, text } from '../core/inputs.ts'
import { disallowed, misfit } from '../core/reject.ts'

/** Records that a note went out, a call was made or a task is done. */
export const markSent = command({
  type: 'mark-sent',
  input: z.strictObject({
    type: z.literal('mark-sent'),
    key: followUpKeySchema,
    as: z.enum(['sent', 'voicemail', 'rang']),
    /** When it went; null is now. Not in the future. */
    at: instantSchema.nullable(),
    channel: channelSchema.nullable(),
    subject: line('The subject'),
    text: text('The note'),
  }),
  apply(workspace, input, context) {
    const followUp = openFollowUp(input.key, context)
    const at = pastInstant(input.at, { field: 'at', what: 'it was sent' }, context)
    if (followUp.countsFrom !== null && at < followUp.countsFrom)
      throw misfit('at', 'That is before what it follows up on. Say when it was sent.')
    return {
      ...record(workspace, followUp, context, {
        kind: input.as,
        at: toIso(at),
        channel: input.channel ?? followUp.channel,
        subject: input.subject,
        text: input.text,
      }),
      label: `Mark “${stepNames[followUp.step]}” as ${markOf(input.as, followUp.step)}`,
    }
  },
})

function markOf(as: 'sent' | 'voicemail' | 'rang', step: Step): string {
  if (as !== 'sent') return 'tried'
  return doings[step] === 'write' ? 'sent' : 'done'
}

/** Ends a follow-up without doing it. */
export const skipFollowUp = command({
  type: 'skip-follow-up',
  input: z.strictObject({ type: z.literal('skip-follow-up'), key: followUpKeySchema }),
  apply(workspace, input, context) {
    const followUp = openFollowUp(input.key, context)
    return {
      ...record(workspace, followUp, context, { kind: 'skipped' }),
      label: `Skip “${stepNames[followUp.step]}”`,
    }
  },
})

/** Puts a follow-up's alerts off to one, on a later day. The due time stays. */
export const snoozeFollowUp = command({
  type: 'snooze-follow-up',
  input: z.strictObject({
    type: z.literal('snooze-follow-up'),
    key: followUpKeySchema,
    /** Null is tomorrow. */
    until: plainDateSchema.nullable(),
  }),
  apply(workspace, input, context) {
    const followUp = openFollowUp(input.key, context)
    const today = dayOf(context.now, context.zone)
    const until = input.until ?? addDays(today, 1)
    if (until <= today) throw misfit('until', 'Snooze until tomorrow or a later day.')
    checkDay(until, 'until', context)
    checkInTime(until, { followUp, workspace }, context)
    const basis = followUp.alerts[0]?.basis ?? null
    return {
      ...record(workspace, followUp, context, { kind: 'snoozed', until, basis }),
      label: `Snooze “${stepNames[followUp.step]}”`,
    }
  },
})

/** Refuses a day whose alert, moved to a working day as the plan does, would come too late. Throws `not-allowed`. */
function checkInTime(
  until: PlainDate,
  of: { readonly followUp: FollowUp; readonly workspace: Workspace },
  { now, zone, holidays }: CommandContext,
): void {
  const { lapsesAt, cardId } = of.followUp
  if (lapsesAt === null) return
  const country = of.workspace.cards.find((card) => card.id === cardId)?.country ?? ''
  const { settings } = of.workspace
  const alertAt = alertOnDay(until, new Set(holidays[country]), { settings, zone })
  if (alertAt < lapsesAt) return
  const today = dayOf(now, zone)
  throw disallowed(
    'until',
    `The next reminder would come on ${sayDay(dayOf(alertAt, zone), today)}, when it is too late for this. Choose an earlier day, or do it now.`,
  )
}

const closedStatuses: readonly FollowUp['status'][] = ['done', 'skipped', 'lapsed']

function openFollowUp(key: string, context: CommandContext): FollowUp {
  const followUp = context.findFollowUp(key)
  if (!followUp)
    throw new AppError('not-found', 'That follow-up is no longer called for. The card shows what comes next.')
  if (closedStatuses.includes(followUp.status))
    throw new AppError('not-allowed', 'That follow-up is closed already. The card shows what comes next.')
  return followUp
}

function record(
  workspace: Workspace,
  followUp: FollowUp,
  context: CommandContext,
  did: Pick<Deed, 'kind'> & Partial<Deed>,
): { workspace: Workspace; cardId: string | null } {
  const now = toIso(context.now)
  const deed: Deed = {
    id: context.newId(),
    key: followUp.key,
    step: followUp.step,
    at: now,
    recordedAt: now,
    personId: followUp.personId,
    channel: followUp.channel,
    until: null,
    basis: null,
    subject: '',
    text: '',
    ...did,
  }
  if (followUp.cardId === null)
    return { workspace: { ...workspace, deeds: [...workspace.deeds, deed] }, cardId: null }
  const card = cardOf(workspace, followUp.cardId)
  const isEnded = deed.kind !== 'snoozed' && deed.kind !== 'rang'
  const drafts = isEnded ? card.drafts.filter((draft) => draft.key !== deed.key) : card.drafts
  const next = { ...card, deeds: [...card.deeds, deed], drafts }
  const person = card.people.find((one) => one.id === deed.personId)
  return {
    workspace: withCard(
      workspace,
      logged(next, sayDeed(deed, person?.name ?? null, dayOf(context.now, context.zone)), context),
    ),
    cardId: card.id,
  }
}

function sayDeed(deed: Deed, name: string | null, today: PlainDate): string {
  const step = stepNames[deed.step]
  const to = name ? ` to ${name}` : ''
  switch (deed.kind) {
    case 'sent':
      return doings[deed.step] === 'write' ? `${step} sent${to}` : `${step} done`
    case 'voicemail':
      return `${step}: left a voicemail${name ? ` for ${name}` : ''}`
    case 'rang':
      return `${step}: rang, nobody picked up`
    case 'skipped':
      return `${step} skipped`
    case 'snoozed':
      return `${step} put off until ${deed.until ? sayDay(deed.until, today) : 'later'}`
    default:
      return assertNever(deed.kind)
  }
}
