import { useEffect, useEffectEvent, useState } from 'react'
import type { EventName } from '#shared/ipc/events'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { request, subscribe } from '../ipc/host.ts'
import { createRouteLoader, type RouteState } from './route-loader.ts'

interface Route<T> extends RouteState<T> {
  /** Requests the route again at once. Resolves once it has responded. */
  reload(): Promise<void>
}

/**
 * Requests a route when the component opens, when the input changes, and at each event of `refetchOn`. Until the response
 * for a changed input arrives, and after a failure, the data from before is returned. The route and `refetchOn` stay the
 * same for as long as the component is shown.
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
  const inputText = JSON.stringify(input)

  useEffect(() => {
    const unsubscribe = subscribeAll()
    return () => {
      for (const end of unsubscribe) end()
    }
  }, [])
  useEffect(() => {
    void loader.load(JSON.parse(inputText))
    return loader.stop
  }, [loader, inputText])

  return { ...state, reload: () => loader.load(input) }
}
