import type { Card } from '../model/card.ts'
import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import { addDays, dayOf, startOfDay } from '../time/day.ts'
import { isZone } from '../time/zone.ts'
import { type OpenOffer, openOffers } from './facts/open-offers.ts'
import { feedbackOf } from './facts/rejection-feedback.ts'
import { type ZoneAt, zoneAt } from './facts/zone-history.ts'
import type { PlanInput } from './plan-input.ts'
import type { DaysOff } from './timing/working-days.ts'

/** What every rule may know beside its card. */
export interface RuleContext {
  readonly settings: Settings
  /** The user's zone; UTC where this machine does not know its name. */
  readonly zone: ZoneName
  /** Where the user was when a conversation ended, as far as alerts have settled it. */
  readonly zoneAt: ZoneAt
  readonly now: EpochMs
  readonly today: PlainDate
  /** When the next day begins. */
  readonly tomorrowAt: EpochMs
  /** The public holidays of a card's country; none without one. */
  readonly daysOff: (country: Card['country']) => DaysOff
  /** Every open offer on the board, the oldest first. */
  readonly offers: readonly OpenOffer[]
  /** What earlier rejections taught, in their words, the latest first. */
  readonly feedback: readonly string[]
}

const none: DaysOff = new Set()

/** Prepares what is the same for every card of one planning. */
export function ruleContext(input: PlanInput): RuleContext {
  const zone = isZone(input.zone) ? input.zone : 'UTC'
  const today = dayOf(input.now, zone)
  const holidays = new Map(
    Object.entries(input.holidays).map(([country, days]): [string, DaysOff] => [country, new Set(days)]),
  )
  return {
    settings: input.workspace.settings,
    zone,
    zoneAt: zoneAt(input.workspace.zones, zone),
    now: input.now,
    today,
    tomorrowAt: startOfDay(addDays(today, 1), zone),
    daysOff: (country) => (country === null ? none : (holidays.get(country) ?? none)),
    offers: openOffers(input.workspace.cards),
    feedback: feedbackOf(input.workspace.cards),
  }
}
