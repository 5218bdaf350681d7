import type { Deed } from '../../model/follow-up-action.ts'
import type { Id } from '../../model/scalars.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { lastDeed } from '../facts/actions.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { BOARD, followUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import type { StepRule } from '../step-rule.ts'
import { alertOnDay, alertTimes } from '../timing/alert-times.ts'
import type { DaysOff } from '../timing/working-days.ts'
import { isSnoozed } from './alert-dedupe.ts'

/** Why and until when a follow-up waits for another message to the same employer. */
interface Hold {
  /** The card whose message comes first. */
  readonly by: Id
  readonly reason: string
}

/** A draft with its times, and with what the user did about it. */
export interface Timed {
  readonly rule: Pick<StepRule, 'step' | 'sources' | 'patience'>
  /** Null for what belongs to no single card. */
  readonly facts: CardFacts | null
  readonly draft: StepDraft
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
interface Untimed extends Pick<Timed, 'rule' | 'facts' | 'draft' | 'previous'> {
  readonly deeds: readonly Deed[]
}

const unplanned: readonly PlannedAlert[] = []

/** Plans the times of a draft and looks up what was done about it. */
export function timed({ rule, facts, draft, previous, deeds }: Untimed, context: RuleContext): Timed {
  const key = followUpKey({
    cardId: facts?.card.id ?? BOARD,
    eventId: draft.eventId,
    step: rule.step,
    round: draft.round ?? 1,
    personId: draft.keyPersonId ?? null,
  })
  const deed = deeds.length > 0 ? lastDeed(deeds, key) : undefined
  const daysOff = context.daysOff(facts?.card.country ?? null)
  const previousAt = previous?.planned[0]?.at ?? null
  const planned = isPast(draft, context) ? unplanned : alertTimes({ draft, daysOff, previousAt }, context)
  const alerts = deed ? alertsLeft({ deed, draft, daysOff, planned }, context) : planned
  return { rule, facts, draft, key, deed, daysOff, planned, alerts, previous, hold: null }
}

/** Plans the times anew after the round before was moved. */
export function after(previous: Timed, one: Timed, context: RuleContext): Timed {
  const { draft, daysOff, deed } = one
  const previousAt = previous.planned[0]?.at ?? null
  const planned = alertTimes({ draft, daysOff, previousAt }, context)
  const alerts = deed ? alertsLeft({ deed, draft, daysOff, planned }, context) : planned
  return { ...one, previous, planned, alerts }
}

/** Whether nothing about a draft depends on its alerts any more, as with most on an old board: they stay unplanned. */
function isPast({ opens, due, lapses }: StepDraft, { now }: RuleContext): boolean {
  return opens === 'event' && due?.by === 'instant' && lapses?.by === 'instant' && lapses.at <= now
}

function alertsLeft(
  { deed, draft, daysOff, planned }: Pick<Timed, 'draft' | 'daysOff' | 'planned'> & { readonly deed: Deed },
  context: RuleContext,
): readonly PlannedAlert[] {
  const { basis } = draft
  if (deed.until && isSnoozed(deed, draft)) {
    const at = alertOnDay(deed.until, daysOff, context)
    return [{ name: `snooze-${deed.until}`, at, basis }]
  }
  if (deed.kind !== 'rang') return planned
  const day = addDays(dayOf(toEpoch(deed.at), context.zone), 1)
  const again = { name: `rang-${day}`, at: alertOnDay(day, daysOff, context), basis }
  if (planned.some((alert) => alert.at === again.at)) return planned
  return [...planned, again].sort((a, b) => a.at - b.at)
}
