import { type BootstrapData, bootstrapRoutes } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/**
 * Loads the responses embedded in the page. The caller reads `lastEventSeq` before this call, so that an
 * event published meanwhile counts as missed.
 */
export async function loadBootstrapData(deps: {
  lastEventSeq: number
  handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
}): Promise<BootstrapData> {
  const { lastEventSeq, handle } = deps
  const responses = await Promise.all(
    bootstrapRoutes.map(async (route) => [route, await handle(route, {})] as const),
  )
  // The cast is safe because `handle` returns for each route the response that the route's contract names.
  return { lastEventSeq, responses: Object.fromEntries(responses) as BootstrapData['responses'] }
}
