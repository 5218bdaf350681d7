import type { z } from 'zod'
import { AppError } from '#shared/errors/app-error'
import type { Envelope, Failure } from '#shared/ipc/envelope'
import { type RouteName, type RouteOutput, type RouteParsed, routes } from '#shared/ipc/routes'
import type { Log } from '../host/ports.ts'

/** A function for each route: a missing, extra or mistyped one does not compile. */
export type Handlers = {
  readonly [R in RouteName]: (input: RouteParsed<R>) => RouteOutput<R> | Promise<RouteOutput<R>>
}

/** Runs a request by route name and returns its envelope. Never throws, never rejects. */
export type Router = (route: string, input: unknown) => Promise<Envelope<unknown>>

/**
 * Creates the router: it looks the route up as an own property, parses the input, runs the handler and wraps
 * its result or failure. Error codes: `unknown-route`, `invalid-input`, those of the handlers, and `internal`
 * for anything else, which is logged with its stack.
 */
export function createRouter({ handlers, log }: { handlers: Handlers; log: Log }): Router {
  return async (route, input) => {
    try {
      if (!isRoute(route))
        throw new AppError('unknown-route', 'This page and Callback do not fit together. Reload the page.')
      const parsed = parseInput(routes[route].input, input)
      const handler = handlers[route] as (parsed: unknown) => unknown
      return { ok: true, data: await handler(parsed) }
    } catch (error) {
      return { ok: false, error: toFailure(error, log) }
    }
  }
}

function isRoute(route: string): route is RouteName {
  return Object.hasOwn(routes, route)
}

/**
 * Parses input by its schema. Throws `invalid-input` with the schema's sentence and the field it is about.
 */
function parseInput(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input, {
    error: (issue) => `“${issue.path?.join('.') || 'The request'}” does not fit. Check it and try again.`,
  })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.findLast((part) => typeof part === 'string')
  throw new AppError('invalid-input', issue?.message ?? 'That does not fit. Check it and try again.', {
    data: field === undefined ? {} : { field: String(field) },
  })
}

function toFailure(error: unknown, log: Log): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message, data: error.data }
  log.error('A request failed', error)
  return {
    code: 'internal',
    message: 'Something went wrong inside Callback. Nothing was changed; try again, or start Callback anew.',
    data: {},
  }
}
