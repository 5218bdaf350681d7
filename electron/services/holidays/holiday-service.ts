import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PlainDate } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Holidays } from '#shared/rules/plan-input'
import type { Log } from '../../host/ports.ts'

/** Supplies the public holidays of the countries in a workspace, computed when they are first needed. */
interface HolidayService {
  /**
   * Returns the holidays computed so far for a workspace: for each country those of last year, this year and
   * next year. Starts to compute missing lists. Returns the same object until the countries, the year or the
   * computed lists change.
   */
  getHolidays(workspace: CountrySource, today: PlainDate): Holidays
  /**
   * Returns a promise that resolves when all requested lists are computed and `onLoaded` has run. Returns
   * null if no list is being computed.
   */
  pending(): Promise<void> | null
  /** Stops calling `onLoaded`. */
  stop(): void
}

/** The parts of a workspace that name countries. */
type CountrySource = Pick<Workspace, 'cards' | 'settings'>

/** Lists the public holidays of a country in a year. */
type ListHolidays = (country: string, year: number) => readonly PlainDate[]

interface HolidayServiceDeps {
  readonly log: Log
  /** Called when lists were computed, so that plans can be made again. */
  readonly onLoaded: () => Promise<void>
  /** Loads the library. It is loaded on demand, because it is large and rarely needed. */
  readonly load?: () => Promise<{ readonly publicHolidays: ListHolidays }>
}

/** The holidays that were returned last, and what they were computed for. */
interface CachedHolidays {
  readonly countries: readonly string[]
  readonly year: number
  /** How many times lists had been computed by then. */
  readonly loadCount: number
  readonly holidays: Holidays
}

const loadLibrary = () => import('./public-holidays.ts')

/** Creates the holiday service. It loads the library when a workspace first names a country. */
export function createHolidayService({
  log,
  onLoaded,
  load = loadLibrary,
}: HolidayServiceDeps): HolidayService {
  /** Holidays by country and year (`DE 2026`): `lists` of three years around it, `years` of that year. */
  const lists = new Map<string, readonly PlainDate[]>()
  const years = new Map<string, readonly PlainDate[]>()
  const requestedKeys = new Set<string>()
  const findCountries = createCountryFinder()
  let cachedHolidays: CachedHolidays | null = null
  let loadCount = 0
  let pendingLoad: Promise<void> | null = null
  let isStopped = false

  const loadRequested = async () => {
    try {
      const { publicHolidays } = await load()
      for (const key of requestedKeys) {
        lists.set(key, await listThreeYears(key, { publicHolidays, years }))
        requestedKeys.delete(key)
      }
    } catch (error) {
      log.error('Public holidays could not be worked out; only weekends count as days off', error)
      // A retry would fail again, so the lists stay empty.
      for (const key of requestedKeys) lists.set(key, [])
      requestedKeys.clear()
    }
    loadCount += 1
    pendingLoad = null
    if (!isStopped) await onLoaded()
  }

  return {
    getHolidays(workspace, today) {
      const countries = findCountries(workspace)
      const year = Number.parseInt(today, 10)
      if (
        cachedHolidays?.countries === countries &&
        cachedHolidays.year === year &&
        cachedHolidays.loadCount === loadCount
      )
        return cachedHolidays.holidays
      const holidays: Record<string, readonly PlainDate[]> = {}
      for (const country of countries) {
        const key = `${country} ${year}`
        const list = lists.get(key)
        if (list) holidays[country] = list
        else requestedKeys.add(key)
      }
      cachedHolidays = { countries, year, loadCount, holidays }
      if (requestedKeys.size > 0 && !isStopped) pendingLoad ??= loadRequested()
      return holidays
    },
    pending: () => pendingLoad,
    stop() {
      isStopped = true
    },
  }
}

/** Lists the holidays of the year in `key` and of the years before and after it. */
async function listThreeYears(
  key: string,
  { publicHolidays, years }: { publicHolidays: ListHolidays; years: Map<string, readonly PlainDate[]> },
): Promise<readonly PlainDate[]> {
  const [country = '', middleYear] = key.split(' ')
  const days: PlainDate[] = []
  for (const year of [-1, 0, 1].map((offset) => Number(middleYear) + offset)) {
    const list = years.get(`${country} ${year}`) ?? publicHolidays(country, year)
    years.set(`${country} ${year}`, list)
    days.push(...list)
    // A lunar calendar takes long to compute. This lets other work run in between.
    await nextTurn()
  }
  return days
}

/**
 * Creates a function that lists the countries in a workspace. It searches again only if the cards or the
 * settings changed, and returns the same list while the countries are the same.
 */
function createCountryFinder(): (workspace: CountrySource) => readonly string[] {
  let searchedSource: CountrySource | null = null
  let foundCountries: readonly string[] = []
  return ({ cards, settings }) => {
    if (searchedSource?.cards === cards && searchedSource.settings === settings) return foundCountries
    const namedCountries = new Set([settings.defaultCountry, ...cards.map((card) => card.country)])
    namedCountries.delete(null)
    const countries = [...namedCountries].filter((country) => country !== null).sort()
    searchedSource = { cards, settings }
    if (countries.join() !== foundCountries.join()) foundCountries = countries
    return foundCountries
  }
}
