import type { Settings } from '../model/settings.ts'

/** The orders in which a date can be typed and shown. */
export const dateOrders = ['day-month-year', 'month-day-year', 'year-month-day'] as const
/** The order of day, month and year in a date. */
export type DateOrder = (typeof dateOrders)[number]

/** The clocks on which a time of day can be shown. */
export const clocks = ['24-hour', '12-hour'] as const
/** The clock on which a time of day is shown. */
export type Clock = (typeof clocks)[number]

/** The days with which a week can start. */
export const firstWeekdays = ['monday', 'saturday', 'sunday'] as const
/** The day with which a week starts. */
export type FirstWeekday = (typeof firstWeekdays)[number]

/** How dates and times are typed and shown. */
export interface DateFormats {
  readonly order: DateOrder
  readonly clock: Clock
  readonly firstWeekday: FirstWeekday
}

/** The formats that are used if neither the settings nor the system name any. */
export const defaultFormats: DateFormats = {
  order: 'day-month-year',
  clock: '24-hour',
  firstWeekday: 'monday',
}

/**
 * Returns the formats that the user chose, and those of the system's locale for what they did not choose.
 * `locale` is null if the system names none.
 */
export function resolveFormats(
  settings: Pick<Settings, 'dateFormat' | 'timeFormat' | 'firstWeekday'>,
  locale: string | null,
): DateFormats {
  const system = locale === null ? defaultFormats : readLocaleFormats(locale)
  return {
    order: findDateOrder(settings.dateFormat) ?? system.order,
    clock: settings.timeFormat ?? system.clock,
    firstWeekday: settings.firstWeekday ?? system.firstWeekday,
  }
}

/** Returns the stored date format as an order; undefined if nothing is stored or this build does not know it. */
export function findDateOrder(dateFormat: string | undefined): DateOrder | undefined {
  return dateOrders.find((order) => order === dateFormat)
}

/** The formats of the locales asked for so far, because `Intl` is slow and the plan asks at each change. */
const known = new Map<string, DateFormats>()

function readLocaleFormats(locale: string): DateFormats {
  const cached = known.get(locale)
  if (cached) return cached
  const formats = computeLocaleFormats(locale)
  known.set(locale, formats)
  return formats
}

function computeLocaleFormats(locale: string): DateFormats {
  try {
    return {
      order: readOrder(locale),
      clock: readClock(locale),
      firstWeekday: readFirstWeekday(locale),
    }
  } catch {
    // The name is not a locale, such as one that only the shell knows.
    return defaultFormats
  }
}

function readOrder(locale: string): DateOrder {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const types = format.formatToParts(0).map(({ type }) => type)
  if (types.indexOf('year') < types.indexOf('day')) return 'year-month-day'
  return types.indexOf('month') < types.indexOf('day') ? 'month-day-year' : 'day-month-year'
}

function readClock(locale: string): Clock {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? '12-hour' : '24-hour'
}

/** What `Intl` knows of weeks. Older engines have it as a property, newer ones as a method. */
interface LocaleWithWeek {
  readonly weekInfo?: { readonly firstDay: number }
  getWeekInfo?(): { readonly firstDay: number }
}

function readFirstWeekday(locale: string): FirstWeekday {
  // The declarations of `Intl` know neither of the two yet.
  const withWeek = new Intl.Locale(locale) as LocaleWithWeek
  const firstDay = (withWeek.getWeekInfo?.() ?? withWeek.weekInfo)?.firstDay
  if (firstDay === 7) return 'sunday'
  return firstDay === 6 ? 'saturday' : 'monday'
}
