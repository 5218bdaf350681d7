import type { Deed } from '../../model/deed.ts'
import type { Id } from '../../model/scalars.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { Draft } from '../draft.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { lastDeed } from '../facts/deeds.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { BOARD, followUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepRule } from '../step-rule.ts'
import { alertOnDay, alertTimes } from '../timing/alert-times.ts'
import type { DaysOff } from '../timing/working-days.ts'
import { isSnoozed } from './basis.ts'

/** Why and until when a follow-up waits for another message to the same employer. */
export interface Hold {
  /** The card whose message comes first. */
  readonly by: Id
  readonly reason: string
}

/** A draft with its times, and with what the user did about it. */
export interface Timed {
  readonly rule: Pick<StepRule, 'step' | 'sources' | 'patience'>
  /** Null for what belongs to no single card. */
  readonly facts: CardFacts | null
  readonly draft: Draft
  readonly key: string
  readonly deed: Deed | undefined
  readonly daysOff: DaysOff
  /** The alerts by the rules. */
  readonly planned: readonly PlannedAlert[]
  /** The same, or what a snooze put in their place, or with one more after a call that nobody answered. */
  readonly alerts: readonly PlannedAlert[]
  /** The round before it, where its alerts count from that one's. */
  readonly previous: Timed | null
  readonly hold: Hold | null
}

/** What is known of a draft before its times are. */
export type Untimed = Pick<Timed, 'rule' | 'facts' | 'draft' | 'previous'> & {
  readonly deeds: readonly Deed[]
}

/** Plans the times of a draft and looks up what was done about it. */
export function timed({ deeds, ...untimed }: Untimed, context: RuleContext): Timed {
  const { facts, draft, rule } = untimed
  const key = followUpKey({
    cardId: facts?.card.id ?? BOARD,
    eventId: draft.eventId,
    step: rule.step,
    round: draft.round ?? 1,
    personId: draft.keyPersonId ?? null,
  })
  const daysOff = context.daysOff(facts?.card.country ?? null)
  const deed = deeds.length > 0 ? lastDeed(deeds, key) : undefined
  return withTimes({ ...untimed, key, deed, daysOff, hold: null }, context)
}

/** Plans the times anew, as after a change of the round before. */
export function withTimes(one: Omit<Timed, 'planned' | 'alerts'>, context: RuleContext): Timed {
  const { draft, daysOff, previous } = one
  const planned = alertTimes({ draft, daysOff, previousAt: previous?.planned[0]?.at ?? null }, context)
  return { ...one, planned, alerts: alertsLeft(one, planned, context) }
}

function alertsLeft(
  { deed, draft, daysOff }: Pick<Timed, 'deed' | 'draft' | 'daysOff'>,
  planned: readonly PlannedAlert[],
  context: RuleContext,
): readonly PlannedAlert[] {
  const { basis } = draft
  if (deed?.until && isSnoozed(deed, draft)) {
    const at = alertOnDay(deed.until, daysOff, context)
    return [{ name: `snooze-${deed.until}`, at, basis }]
  }
  if (deed?.kind !== 'rang') return planned
  const day = addDays(dayOf(toEpoch(deed.at), context.zone), 1)
  const again = { name: `rang-${day}`, at: alertOnDay(day, daysOff, context), basis }
  return [...planned, again].sort((a, b) => a.at - b.at)
}
