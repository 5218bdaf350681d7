import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PlainDate } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Holidays } from '#shared/rules/plan-input'
import { toHolidayKey } from '#shared/rules/timing/calendars'
import type { Log } from '../../host/ports.ts'

/**
 * Supplies the public holidays of the countries and regions in a workspace, computed when they are first
 * needed.
 */
interface HolidayService {
  /**
   * Returns the holidays computed so far for a workspace, by country (`DE`) and by region (`DE-BY`): those of
   * last year, this year and next year, for each country and each region that it names. Starts to compute
   * missing lists. Returns the same object until the places, the year or the computed lists change.
   */
  getHolidays(workspace: PlaceSource, today: PlainDate): Holidays
  /**
   * Returns a promise that resolves when all requested lists are computed and `onLoaded` has run. Returns
   * null if no list is being computed.
   */
  pending(): Promise<void> | null
  /** Stops calling `onLoaded`. */
  stop(): void
}

/** The parts of a workspace that name countries and regions. */
type PlaceSource = Pick<Workspace, 'cards' | 'settings'>

/** Lists the public holidays of a country in a year, or of one of its regions. */
type ListHolidays = (country: string, year: number, region?: string) => readonly PlainDate[]

interface HolidayServiceDeps {
  readonly log: Log
  /** Called when lists were computed, so that plans can be made again. */
  readonly onLoaded: () => Promise<void>
  /** Loads the library. It is loaded on demand, because it is large and rarely needed. */
  readonly load?: () => Promise<{ readonly publicHolidays: ListHolidays }>
}

/** The holidays that were returned last, and what they were computed for. */
interface CachedHolidays {
  readonly places: readonly string[]
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
  /** Holidays by place and year (`DE 2026`, `DE-BY 2026`): `lists` of three years around it, `years` of that year. */
  const lists = new Map<string, readonly PlainDate[]>()
  const years = new Map<string, readonly PlainDate[]>()
  const requestedKeys = new Set<string>()
  const findPlaces = createPlaceFinder()
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
      const places = findPlaces(workspace)
      const year = Number.parseInt(today, 10)
      if (
        cachedHolidays?.places === places &&
        cachedHolidays.year === year &&
        cachedHolidays.loadCount === loadCount
      )
        return cachedHolidays.holidays
      const holidays: Record<string, readonly PlainDate[]> = {}
      for (const place of places) {
        const key = `${place} ${year}`
        const list = lists.get(key)
        if (list) holidays[place] = list
        else requestedKeys.add(key)
      }
      cachedHolidays = { places, year, loadCount, holidays }
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
  // The name of a region may hold spaces, the year does not.
  const separator = key.lastIndexOf(' ')
  const place = key.slice(0, separator)
  const [country = '', ...regionParts] = place.split('-')
  const region = regionParts.join('-') || undefined
  const days: PlainDate[] = []
  for (const year of [-1, 0, 1].map((offset) => Number(key.slice(separator + 1)) + offset)) {
    const list = years.get(`${place} ${year}`) ?? publicHolidays(country, year, region)
    years.set(`${place} ${year}`, list)
    days.push(...list)
    // A lunar calendar takes long to compute. This lets other work run in between.
    await nextTurn()
  }
  return days
}

/**
 * Creates a function that lists the countries and regions in a workspace. It searches again only if the cards
 * or the settings changed, and returns the same list while the places are the same.
 */
function createPlaceFinder(): (workspace: PlaceSource) => readonly string[] {
  let searchedSource: PlaceSource | null = null
  let foundPlaces: readonly string[] = []
  return ({ cards, settings }) => {
    if (searchedSource?.cards === cards && searchedSource.settings === settings) return foundPlaces
    const named = new Set<string>()
    const name = (country: string | null, region: string | undefined) => {
      if (country === null) return
      // The list of the country is used while that of its region is being computed.
      named.add(country)
      if (region) named.add(toHolidayKey(country, region))
    }
    name(settings.defaultCountry, settings.defaultRegion)
    for (const { country, region } of cards) name(country, region)
    const places = [...named].sort()
    searchedSource = { cards, settings }
    if (places.join() !== foundPlaces.join()) foundPlaces = places
    return foundPlaces
  }
}
