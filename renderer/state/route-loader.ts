import type { AppError } from '#shared/errors/app-error'
import { asAppError } from './as-app-error.ts'

/** The latest response of a route. */
export interface RouteState<T> {
  /** Null until the first response has arrived. */
  readonly data: T | null
  /** Why the latest request failed, or null. The data from before the failure is kept. */
  readonly failure: AppError | null
}

export interface RouteLoader<I> {
  /** Sends a request at once and drops the response of any earlier one. Resolves once the route has responded. */
  load(input: I): Promise<void>
  /**
   * Requests the present input again. While a request is under way it only notes that the response will be out of date:
   * however many calls arrive meanwhile, one more request follows.
   */
  refetch(): void
  /** Drops every response that is still to come. */
  stop(): void
}

interface RouteLoaderOptions<I, T> {
  readonly fetch: (input: I) => Promise<T>
  readonly onChange: (state: RouteState<T>) => void
}

/** Creates the loader of one route. Only the response to its last request counts. */
export function createRouteLoader<I, T>({ fetch, onChange }: RouteLoaderOptions<I, T>): RouteLoader<I> {
  let data: T | null = null
  let lastRequest = 0
  let present: { readonly input: I } | null = null
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
    lastRequest += 1
    const current = lastRequest
    present = { input }
    isLoading = true
    isStale = false
    const state = await fetchState(input)
    if (current !== lastRequest) return
    isLoading = false
    data = state.data
    onChange(state)
    if (isStale) await load(input)
  }

  return {
    load,
    refetch() {
      if (isLoading) isStale = true
      else if (present) void load(present.input)
    },
    stop() {
      lastRequest += 1
      present = null
      isLoading = false
    },
  }
}
