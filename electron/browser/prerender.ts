import type { FirstAnswers } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'
import type { DrawFirstSight } from '#shared/ipc/server-render'
import type { Log } from '../host/ports.ts'
import { firstAnswers } from './bootstrap-data.ts'
import type { FirstLook } from './server-render.ts'

interface Needs {
  readonly told: () => number
  readonly handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
  /** Loads what draws the page, for each page; quick, once it was loaded. */
  readonly loadDrawing: () => Promise<DrawFirstSight>
  readonly log: Log
}

/**
 * Makes what goes into a page, as things stand when it is asked. Without it the page asks and draws for itself: a part
 * that cannot be had is logged, and nothing is lost but a moment.
 */
export function firstLooks({ told, handle, loadDrawing, log }: Needs): () => Promise<FirstLook | null> {
  const draw = async ({ answers }: FirstAnswers) => {
    try {
      return (await loadDrawing())(answers)
    } catch (error) {
      log.error('The page could not be drawn ahead', error)
      return null
    }
  }
  return async () => {
    try {
      const answers = await firstAnswers({ handle, told: told() })
      return { answers, sight: await draw(answers) }
    } catch (error) {
      log.error('The answers that go into the page could not be had', error)
      return null
    }
  }
}
