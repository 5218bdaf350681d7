import type { ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { ZoneHistoryEntry } from '../../model/zone-history-entry.ts'
import { type DateFormats, defaultFormats } from '../../text/date-formats.ts'
import { isZone } from '../../time/zone.ts'
import type { BoardContext } from '../board/board-context.ts'
import type { OpenOffer } from '../board/open-offers.ts'
import { dropPresentZone } from '../facts/zone-history.ts'
import type { Holidays, PlanInput } from '../plan-input.ts'

/** What the plan of every card depends on besides the cards, the actions and the moment. */
interface Setup {
  readonly settings: Settings
  /** The user's zone now; UTC if this machine does not know the zone's name. */
  readonly zone: ZoneName
  /** Without the entries for the present zone at its end (`dropPresentZone`). */
  readonly zoneHistory: readonly ZoneHistoryEntry[]
  readonly holidays: Holidays
  readonly formats: DateFormats
}

/** The parts of the board on which the plan of every card may depend. */
type SharedBoard = Pick<BoardContext, 'offers' | 'accepted' | 'feedback'>

/** Everything that two plannings must have in common for the plan of an unchanged card to be the same. */
export interface CommonInputs extends Setup, SharedBoard {}

/** The settings that no rule reads: they are for notes, for new cards and for the screen. `formats` is compared instead. */
const ignoredSettings = {
  yourName: true,
  signature: true,
  tone: true,
  greeting: true,
  closing: true,
  discreet: true,
  defaultPace: true,
  defaultCountry: true,
  defaultRegion: true,
  dateFormat: true,
  timeFormat: true,
  firstWeekday: true,
} satisfies Partial<Record<keyof Settings, true>>

/** The inputs of the last planning. Equal inputs become one object, so that planning can compare them by identity. */
let lastInputs: CommonInputs | null = null

/** Returns the inputs of the last planning if these are the same, otherwise these. */
export function reuseCommonInputs(inputs: CommonInputs): CommonInputs {
  if (lastInputs === null || !isSameSetup(inputs, lastInputs) || !isSameBoard(inputs, lastInputs))
    lastInputs = inputs
  return lastInputs
}

/** Returns what the plan of every card depends on. A zone that this machine does not know counts as UTC. */
export function readSetup({ workspace, zone, holidays, formats = defaultFormats }: PlanInput): Setup {
  const { settings, zoneHistory } = workspace
  const known = isZone(zone) ? zone : 'UTC'
  return { settings, zone: known, zoneHistory: dropPresentZone(zoneHistory, known), holidays, formats }
}

/** Returns true if the rules read the same settings, zones, holidays and formats in both. */
export function isSameSetup(a: Setup, b: Setup): boolean {
  return (
    isSameForRules(a.settings, b.settings) &&
    a.zone === b.zone &&
    isSameZoneHistory(a.zoneHistory, b.zoneHistory) &&
    isSameHolidays(a.holidays, b.holidays) &&
    isSameFormats(a.formats, b.formats)
  )
}

/** Returns true if what all cards depend on is the same on both boards. */
export function isSameBoard(a: SharedBoard, b: SharedBoard): boolean {
  return (
    isSameOffers(a.offers, b.offers) &&
    (a.accepted === b.accepted || JSON.stringify(a.accepted) === JSON.stringify(b.accepted)) &&
    (a.feedback === b.feedback || a.feedback.join('\n') === b.feedback.join('\n'))
  )
}

/** Compares the settings that rules read. A command replaces only what it changes, so lists are compared by identity. */
function isSameForRules(a: Settings, b: Settings): boolean {
  if (a === b) return true
  const names = Object.keys({ ...a, ...b }) as (keyof Settings)[]
  return names.every((name) => name in ignoredSettings || a[name] === b[name])
}

/** Compares the holidays of each country by identity, because the main process keeps unchanged lists. */
function isSameHolidays(a: Holidays, b: Holidays): boolean {
  const countries = Object.keys(a)
  return countries.length === Object.keys(b).length && countries.every((country) => a[country] === b[country])
}

function isSameZoneHistory(a: readonly ZoneHistoryEntry[], b: readonly ZoneHistoryEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ zone, until }, index) => zone === b[index]?.zone && until === b[index].until)
  )
}

/** Compares all but the first day of the week, which no reason names. */
function isSameFormats(a: DateFormats, b: DateFormats): boolean {
  return a.order === b.order && a.clock === b.clock
}

function isSameOffers(a: readonly OpenOffer[], b: readonly OpenOffer[]): boolean {
  const isSame = (left: OpenOffer, right: OpenOffer | undefined) =>
    left.offer === right?.offer &&
    left.cardId === right.cardId &&
    left.employer === right.employer &&
    left.zone === right.zone &&
    left.endsAt === right.endsAt
  return a.length === b.length && a.every((offer, index) => isSame(offer, b[index]))
}
