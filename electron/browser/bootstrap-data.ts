import { type BootstrapData, bootstrapRoutes } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/** Loads the responses embedded in the page. `lastEventSeq` is read first, so that later events count as missed. */
export async function loadBootstrapData(deps: {
  lastEventSeq: number
  handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
}): Promise<BootstrapData> {
  const { lastEventSeq, handle } = deps
  const responses = await Promise.all(
    bootstrapRoutes.map(async (route) => [route, await handle(route, {})] as const),
  )
  return { lastEventSeq, responses: Object.fromEntries(responses) as BootstrapData['responses'] }
}
