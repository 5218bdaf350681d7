import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'

/** Asks main for something; rejects with an AppError. What the stores need of `renderer/ipc`. */
export type Ask = <R extends RouteName>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>
