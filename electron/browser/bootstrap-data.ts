import { type FirstAnswers, firstRoutes } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/** Answers what every page asks first. `told` is counted before: what changes meanwhile counts as not heard. */
export async function firstAnswers(needs: {
  told: number
  handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
}): Promise<FirstAnswers> {
  const { told, handle } = needs
  const answers = await Promise.all(
    firstRoutes.map(async (route) => [route, await handle(route, {})] as const),
  )
  return { told, answers: Object.fromEntries(answers) as FirstAnswers['answers'] }
}
