import type { FirstAnswers } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'
import type { DrawFirstSight } from '#shared/ipc/server-render'
import type { Log } from '../host/ports.ts'
import { firstAnswers } from './bootstrap-data.ts'
import type { FirstLook } from './server-render.ts'

interface Needs {
  readonly told: () => number
  readonly handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
  /** Loads the function that prerenders the page. Called for each page; cached after the first call. */
  readonly loadDrawing: () => Promise<DrawFirstSight>
  readonly log: Log
}

/**
 * Creates a function that prerenders the page from the current state. Failures are logged: the page then requests its
 * data and renders itself, only a moment later.
 */
export function firstLooks({ told, handle, loadDrawing, log }: Needs): () => Promise<FirstLook | null> {
  const render = async ({ answers }: FirstAnswers) => {
    try {
      return (await loadDrawing())(answers)
    } catch (error) {
      log.error('The page could not be drawn ahead', error)
      return null
    }
  }
  return async () => {
    try {
      const answers = await firstAnswers({ handle, lastEventSeq: told() })
      return { answers, sight: await render(answers) }
    } catch (error) {
      log.error('The answers that go into the page could not be had', error)
      return null
    }
  }
}
