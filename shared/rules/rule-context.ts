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

/** The data that a rule may read besides the card it plans for. It is the same for all cards. */
export interface RuleContext {
  readonly settings: Settings
  /** The user's zone now; UTC if this machine does not know the zone's name. */
  readonly zone: ZoneName
  /**
   * Returns the zone the user was in at an instant. It is the present zone if the zone history has no entry
   * for that instant.
   */
  readonly zoneAt: ZoneAt
  readonly now: EpochMs
  readonly today: PlainDate
  /** The instant at which the next day starts in the user's zone. */
  readonly tomorrowAt: EpochMs
  /** Returns the public holidays of a card's country. The set is empty if the card has no country. */
  readonly daysOff: (country: Card['country']) => DaysOff
  /** Every open offer on the board, oldest first. */
  readonly offers: readonly OpenOffer[]
  /** The feedback given with earlier rejections, newest first. */
  readonly feedback: readonly string[]
}

const noDaysOff: DaysOff = new Set()

/** Creates the context that all cards share while the follow-ups are planned. */
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
    daysOff: (country) => (country === null ? noDaysOff : (holidays.get(country) ?? noDaysOff)),
    offers: listOpenOffers(input.workspace.cards),
    feedback: listFeedbackTexts(input.workspace.cards),
  }
}
