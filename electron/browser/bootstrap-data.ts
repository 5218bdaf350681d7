import { type FirstAnswers, firstRoutes } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/** Loads the responses embedded in the page. `lastEventSeq` is read first, so that later events count as missed. */
export async function firstAnswers(deps: {
  lastEventSeq: number
  handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
}): Promise<FirstAnswers> {
  const { lastEventSeq, handle } = deps
  const responses = await Promise.all(
    firstRoutes.map(async (route) => [route, await handle(route, {})] as const),
  )
  return { told: lastEventSeq, answers: Object.fromEntries(responses) as FirstAnswers['answers'] }
}
