import { useEffect, useEffectEvent, useState } from 'react'
import type { EventName } from '#shared/ipc/events'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { request, subscribe } from '../ipc/host.ts'
import { onReconnected } from './on-reconnected.ts'
import { createRouteLoader, type RouteState } from './route-loader.ts'

/** The data of a route, and a function that requests it again. */
interface Route<T> extends RouteState<T> {
  /** Requests the route again with the current input. Resolves after it has responded. */
  reload(): Promise<void>
}

/**
 * Requests a route when the component mounts, when the input changes, and whenever one of the events in
 * `refetchOn` is published or the host is back after a loss. Until the response for a new input arrives, and
 * after a failure, the previous data is returned. `route` and `refetchOn` must not change while the component is mounted, because only
 * their first values are used.
 */
export function useRoute<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  { refetchOn = [] }: { readonly refetchOn?: readonly EventName[] } = {},
): Route<RouteOutput<R>> {
  const [state, setState] = useState<RouteState<RouteOutput<R>>>({ data: null, failure: null })
  const [loader] = useState(() =>
    createRouteLoader({
      fetch: (next: RouteInput<R>) => request(route, next),
      onChange: setState,
    }),
  )
  const subscribeAll = useEffectEvent(() => [
    ...refetchOn.map((event) => subscribe(event, loader.refetch)),
    // Events may have been missed while the host could not be reached.
    ...(refetchOn.length > 0 ? [onReconnected(loader.refetch)] : []),
  ])
  // Callers pass a new object on every render, but its JSON changes only when the input does.
  const inputJson = JSON.stringify(input)

  useEffect(() => {
    const unsubscribes = subscribeAll()
    return () => {
      for (const unsubscribe of unsubscribes) unsubscribe()
    }
  }, [])
  useEffect(() => {
    void loader.load(JSON.parse(inputJson))
    return loader.stop
  }, [loader, inputJson])

  return { ...state, reload: () => loader.load(input) }
}
