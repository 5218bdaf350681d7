import type { Card } from '../model/card.ts'
import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import { addDays, startOfDay, toPlainDate } from '../time/day.ts'
import { isZone } from '../time/zone.ts'
import { listOpenOffers, type OpenOffer } from './facts/open-offers.ts'
import { listFeedbackTexts } from './facts/rejection-feedback.ts'
import { createZoneAt, type ZoneAt } from './facts/zone-history.ts'
import type { PlanInput } from './plan-input.ts'
import type { DaysOff } from './timing/working-days.ts'

/** What every rule may read beside its card. */
export interface RuleContext {
  readonly settings: Settings
  /** The user's zone; UTC if this machine does not know its name. */
  readonly zone: ZoneName
  /** Returns the user's zone at an instant, as far as past alerts have fixed it. */
  readonly zoneAt: ZoneAt
  readonly now: EpochMs
  readonly today: PlainDate
  /** The start of the next day. */
  readonly tomorrowAt: EpochMs
  /** Returns the public holidays of a card's country; empty without one. */
  readonly daysOff: (country: Card['country']) => DaysOff
  /** Every open offer on the board, oldest first. */
  readonly offers: readonly OpenOffer[]
  /** The feedback given with earlier rejections, latest first. */
  readonly feedback: readonly string[]
}

const none: DaysOff = new Set()

/** Computes what is the same for every card of one planning. */
export function createRuleContext(input: PlanInput): RuleContext {
  const zone = isZone(input.zone) ? input.zone : 'UTC'
  const today = toPlainDate(input.now, zone)
  const holidays = new Map(
    Object.entries(input.holidays).map(([country, days]): [string, DaysOff] => [country, new Set(days)]),
  )
  return {
    settings: input.workspace.settings,
    zone,
    zoneAt: createZoneAt(input.workspace.zoneHistory, zone),
    now: input.now,
    today,
    tomorrowAt: startOfDay(addDays(today, 1), zone),
    daysOff: (country) => (country === null ? none : (holidays.get(country) ?? none)),
    offers: listOpenOffers(input.workspace.cards),
    feedback: listFeedbackTexts(input.workspace.cards),
  }
}
