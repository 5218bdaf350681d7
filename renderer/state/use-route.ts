import { useEffect, useEffectEvent, useState } from 'react'
import type { EventName } from '#shared/ipc/events'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { request, subscribe } from '../ipc/host.ts'
import { createRouteLoader, type RouteState } from './route-loader.ts'

interface Route<T> extends RouteState<T> {
  /** Requests the route again, with the current input. Resolves once it has responded. */
  reload(): Promise<void>
}

/**
 * Requests a route when the component mounts, when the input changes, and whenever one of the events in `refetchOn` is
 * published. The previous data is returned until the response for a changed input arrives, and after a failure. `route`
 * and `refetchOn` must not change while the component is mounted: only their first values are used.
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
  const subscribeAll = useEffectEvent(() => refetchOn.map((event) => subscribe(event, loader.refetch)))
  // Callers pass a new object on every render. Its JSON changes only when the input does.
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
