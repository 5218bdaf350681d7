import type { z } from 'zod'
import { AppError } from '#shared/errors/app-error'
import type { Envelope, Failure } from '#shared/ipc/envelope'
import { type RouteName, type RouteOutput, type RouteParsed, routes } from '#shared/ipc/routes'
import type { Log } from '../host/ports.ts'

/** The handlers of all routes, by route name. A missing, extra or mistyped handler does not compile. */
export type Handlers = {
  readonly [R in RouteName]: (input: RouteParsed<R>) => RouteOutput<R> | Promise<RouteOutput<R>>
}

/** Runs a request and resolves with its envelope, which has the result or the error. Never rejects. */
export type Router = (route: string, input: unknown) => Promise<Envelope<unknown>>

/**
 * Creates the router. It finds the route, parses the input, runs the handler and puts its result or error
 * into an envelope. Error codes: `unknown-route`, `invalid-input`, those of the handlers, and `internal` for
 * anything else, which is logged with its stack.
 */
export function createRouter({ handlers, log }: { handlers: Handlers; log: Log }): Router {
  return async (route, input) => {
    try {
      if (!isRoute(route))
        throw new AppError('unknown-route', 'This page is from another version of Callback. Reload it.')
      const parsed = parseInput(routes[route].input, input)
      // The cast is safe because the schema of the same route parsed the input.
      const handler = handlers[route] as (parsed: unknown) => unknown
      return { ok: true, data: await handler(parsed) }
    } catch (error) {
      return { ok: false, error: toFailure(error, log) }
    }
  }
}

/** Returns true if the route exists. Checks own properties only, so that `toString` is not a route. */
function isRoute(route: string): route is RouteName {
  return Object.hasOwn(routes, route)
}

/** Parses input. Throws `invalid-input` with the message of the schema and the name of the field. */
function parseInput(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input, {
    error: (issue) => `“${issue.path?.join('.') || 'The request'}” isn’t valid. Check it and try again.`,
  })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.findLast((part) => typeof part === 'string')
  throw new AppError('invalid-input', issue?.message ?? 'That isn’t valid. Check it and try again.', {
    data: field === undefined ? {} : { field: String(field) },
  })
}

function toFailure(error: unknown, log: Log): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message, data: error.data }
  log.error('A request failed', error)
  return {
    code: 'internal',
    message: 'Something went wrong in Callback. Nothing was changed. Try again, or restart Callback.',
    data: {},
  }
}
