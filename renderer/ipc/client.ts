import { AppError } from '#shared/errors/app-error'
import type { Bridge } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { EventData, EventName } from '#shared/ipc/events'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'

/** The typed contract with the main process: requests by route, and events by name. */
export interface Client {
  /** Sends a request. Rejects with an `AppError` if the main process responds with a failure. */
  request<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>
  /** Calls the listener for every event of one kind. Returns a function that unsubscribes it. */
  subscribe<E extends EventName>(event: E, listener: (data: EventData<E>) => void): () => void
}

/** Creates the typed contract over a bridge. */
export function createClient(bridge: Bridge): Client {
  return {
    async request<R extends RouteName>(route: R, input: RouteInput<R>) {
      const envelope = (await bridge.request(route, input)) as Envelope<RouteOutput<R>>
      if (envelope.ok) return envelope.data
      const { code, message, data } = envelope.error
      throw new AppError(code, message, { data })
    },
    subscribe: <E extends EventName>(event: E, listener: (data: EventData<E>) => void) =>
      bridge.subscribe((message) => {
        if (message.event === event) listener(message.data as EventData<E>)
      }),
  }
}
