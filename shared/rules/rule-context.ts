import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import type { DateFormats } from '../text/date-formats.ts'
import { addDays, startOfDay, toPlainDate } from '../time/day.ts'
import { type BoardContext, deriveBoardContext, listBoardCards } from './board/board-context.ts'
import { createZoneAt, type ZoneAt } from './facts/zone-history.ts'
import type { PlanInput } from './plan-input.ts'
import { type CommonInputs, readSetup, reuseCommonInputs } from './planner/common-inputs.ts'
import { createDayNames, type DayNames } from './reason-days.ts'
import { createCalendars, type FindDaysOff } from './timing/calendars.ts'

/** The data that a rule may read besides the card it plans for. It is the same for all cards. */
export interface RuleContext extends BoardContext {
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
  /** Returns the days off where an employer is. */
  readonly daysOff: FindDaysOff
  /** How reasons write dates. */
  readonly formats: DateFormats
  readonly dayNames: DayNames
  /** What all plans depend on; the same object as in the last planning while nothing of it changed. */
  readonly commonInputs: CommonInputs
}

/**
 * Creates the context that all cards share while the follow-ups are planned. `board` is what is known of the
 * board; if it is missing, it is derived from all cards.
 */
export function createRuleContext(input: PlanInput, board?: BoardContext): RuleContext {
  const { now, workspace } = input
  const setup = readSetup(input)
  const { settings, zone, formats } = setup
  const today = toPlainDate(now, zone)
  const daysOff = createCalendars(input.holidays)
  const known = board ?? deriveBoardContext(listBoardCards(workspace.cards), { settings, zone, now, daysOff })
  // The fields are taken one by one, because a previous plan would keep all earlier ones in memory.
  const { boardCards, offers, accepted, applicationDays, feedback } = known
  return {
    boardCards,
    offers,
    accepted,
    applicationDays,
    feedback,
    settings,
    zone,
    zoneAt: createZoneAt(workspace.zoneHistory, zone),
    now,
    today,
    tomorrowAt: startOfDay(addDays(today, 1), zone),
    daysOff,
    formats,
    dayNames: createDayNames({ today, formats }),
    commonInputs: reuseCommonInputs({ ...setup, offers, accepted, feedback }),
  }
}
