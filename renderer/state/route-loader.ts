import type { AppError } from '#shared/errors/app-error'
import { asAppError } from './as-app-error.ts'

/** The latest response of a route. */
export interface RouteState<T> {
  /** The data of the latest successful response; null if none has arrived yet. */
  readonly data: T | null
  /** Why the latest request failed; null if it did not. Data from an earlier response is kept. */
  readonly failure: AppError | null
}

/** Loads one route again and again, and reports the result of the latest request. */
interface RouteLoader<I> {
  /**
   * Sends a request at once and ignores the responses to earlier requests. Resolves after the route has
   * responded.
   */
  load(input: I): Promise<void>
  /**
   * Sends a request with the latest input again. If a request is running, one more request follows it, even
   * if `refetch` is called several times in the meantime.
   */
  refetch(): void
  /** Ignores every response that has not arrived yet. */
  stop(): void
}

interface RouteLoaderOptions<I, T> {
  readonly fetch: (input: I) => Promise<T>
  readonly onChange: (state: RouteState<T>) => void
}

/** Creates the loader of one route. Only the response to its latest request is used. */
export function createRouteLoader<I, T>({ fetch, onChange }: RouteLoaderOptions<I, T>): RouteLoader<I> {
  let data: T | null = null
  let requestCount = 0
  let latest: { readonly input: I } | null = null
  let isLoading = false
  let isStale = false

  const fetchState = async (input: I): Promise<RouteState<T>> => {
    try {
      return { data: await fetch(input), failure: null }
    } catch (cause) {
      return { data, failure: asAppError(cause) }
    }
  }

  const load = async (input: I): Promise<void> => {
    requestCount += 1
    const requestNumber = requestCount
    latest = { input }
    isLoading = true
    isStale = false
    const state = await fetchState(input)
    if (requestNumber !== requestCount) return
    isLoading = false
    data = state.data
    onChange(state)
    if (isStale) await load(input)
  }

  return {
    load,
    refetch() {
      if (isLoading) isStale = true
      else if (latest) void load(latest.input)
    },
    stop() {
      requestCount += 1
      latest = null
      isLoading = false
    },
  }
}
