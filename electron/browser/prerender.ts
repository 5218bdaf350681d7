import type { BootstrapData } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'
import type { ServerRender } from '#shared/ipc/server-render'
import type { Log } from '../host/ports.ts'
import { loadBootstrapData } from './bootstrap-data.ts'
import type { PrerenderedContent } from './server-render.ts'

interface PrerenderDeps {
  readonly lastEventSeq: () => number
  readonly handle: (route: string, input: unknown) => Promise<Envelope<unknown>>
  /**
   * Loads the function that prerenders the page. It is called for each page, and cached after the first call.
   */
  readonly loadRenderer: () => Promise<ServerRender>
  readonly log: Log
}

/**
 * Creates a function that prerenders the page from the current state and the query of its address. It returns null if the data cannot be
 * loaded, and `html` is null if rendering fails. In both cases the failure is logged, and the page renders
 * itself a moment later.
 */
export function createPrerenderer({
  lastEventSeq,
  handle,
  loadRenderer,
  log,
}: PrerenderDeps): (query: string) => Promise<PrerenderedContent | null> {
  const render = async ({ responses }: BootstrapData, query: string) => {
    try {
      return (await loadRenderer())(responses, query)
    } catch (error) {
      log.error('The page could not be prerendered', error)
      return null
    }
  }
  return async (query) => {
    try {
      const bootstrapData = await loadBootstrapData({ handle, lastEventSeq: lastEventSeq() })
      return { bootstrapData, html: await render(bootstrapData, query) }
    } catch (error) {
      log.error('The answers that go into the page could not be had', error)
      return null
    }
  }
}
