import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'

/** Sends a request to the main process; rejects with an `AppError`. */
export type Ask = <R extends RouteName>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>
