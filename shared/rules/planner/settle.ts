import type { Card } from '../../model/card.ts'
import type { Deed } from '../../model/deed.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { Draft } from '../draft.ts'
import type { FollowUp, FollowUpStatus, PlannedAlert } from '../follow-up.ts'
import { followUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepRule } from '../step-rule.ts'
import { alertOnDay, alertTimes } from '../timing/alert-times.ts'
import { dueTime } from '../timing/due-time.ts'
import type { DaysOff } from '../timing/working-days.ts'

/** Makes a draft a follow-up: its times planned, what the user did about it applied, its status as of now. */
export function settle(
  draft: Draft,
  of: { readonly rule: StepRule; readonly card: Card },
  context: RuleContext,
): FollowUp {
  const { step, sources } = of.rule
  const { eventId, round } = draft
  const key = followUpKey({ cardId: of.card.id, eventId, step, round, personId: draft.keyPersonId })
  const deed = lastDeed(of.card.deeds, key)
  const daysOff = context.daysOff(of.card)
  const planned = alertTimes(draft, daysOff, context)
  const alerts = alertsLeft({ planned, draft, deed, daysOff }, context)
  const first = planned[0]?.at ?? draft.eventAt
  const opensAt = draft.opens === 'event' ? draft.eventAt : Math.min(first, alerts[0]?.at ?? first)
  const dueAt = dueTime(draft.due, { alerts: planned, daysOff }, context)
  const status = statusOf({ draft, deed, opensAt, dueAt, alerts }, context)
  const isOver = status === 'done' || status === 'skipped' || status === 'lapsed'
  return {
    key,
    step,
    cardId: draft.cardId,
    personId: draft.personId,
    channel: draft.channel,
    opensAt,
    alerts: isOver ? [] : alerts,
    dueAt,
    lapsesAt: draft.lapsesAt,
    status,
    reason:
      (status === 'lapsed' && draft.lapsed) ||
      draft.reason(first, isOver ? dayOf(first, context.zone) : context.today),
    sources,
    template: draft.template,
    foldsThanks: false,
    heldBy: null,
    eventId: draft.eventId,
    countsFrom: draft.eventAt,
  }
}

/** What was last done about a follow-up: the one deed that counts. */
function lastDeed(deeds: readonly Deed[], key: string): Deed | undefined {
  return deeds.findLast((deed) => deed.key === key)
}

interface Settling {
  readonly planned: readonly PlannedAlert[]
  readonly draft: Draft
  readonly deed: Deed | undefined
  readonly daysOff: DaysOff
}

/** The planned alerts, or the one a snooze put in their place, or one more after a call that nobody answered. */
function alertsLeft(
  { planned, draft, deed, daysOff }: Settling,
  context: RuleContext,
): readonly PlannedAlert[] {
  const { basis, lapsesAt } = draft
  if (deed?.until && isSnoozed(deed, draft)) {
    const at = alertOnDay(deed.until, daysOff, context)
    return lapsesAt !== null && at >= lapsesAt ? [] : [{ name: `snooze-${deed.until}`, at, basis }]
  }
  if (deed?.kind !== 'rang') return planned
  const day = addDays(dayOf(toEpoch(deed.at), context.zone), 1)
  const again = { name: `rang-${day}`, at: alertOnDay(day, daysOff, context), basis }
  return [...planned, again].sort((a, b) => a.at - b.at)
}

/** Whether a snooze still stands: a changed fact cancels it. */
function isSnoozed(deed: Deed, draft: Draft): boolean {
  return deed.kind === 'snoozed' && (deed.basis === null || deed.basis === draft.basis)
}

function statusOf(
  as: {
    readonly draft: Draft
    readonly deed: Deed | undefined
    readonly alerts: readonly PlannedAlert[]
    readonly opensAt: FollowUp['opensAt']
    readonly dueAt: FollowUp['dueAt']
  },
  { now }: RuleContext,
): FollowUpStatus {
  const { draft, deed, alerts } = as
  if (deed?.kind === 'sent' || deed?.kind === 'voicemail') return 'done'
  if (deed?.kind === 'skipped') return 'skipped'
  if (draft.lapsesAt !== null && now >= draft.lapsesAt) return 'lapsed'
  if (deed && isSnoozed(deed, draft) && (alerts[0] === undefined || now < alerts[0].at)) return 'snoozed'
  if (now < as.opensAt) return 'scheduled'
  return as.dueAt !== null && now > as.dueAt ? 'overdue' : 'open'
}
