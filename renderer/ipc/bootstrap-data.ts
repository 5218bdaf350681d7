import { BOOTSTRAP_DATA_ID, type BootstrapData } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/** The responses embedded in the page. Each serves one request, the first; a later one asks for the current state. */
interface BootstrapResponses {
  /** The number of events that the responses include; null where the page brings no responses. */
  readonly lastEventSeq: number | null
  /** Returns a response and forgets it; null where the page holds none for this route. */
  take(route: string): Envelope<unknown> | null
}

/** Reads the embedded responses and removes them from the page, as they can be large. */
export function takeBootstrapData(page: Pick<Document, 'getElementById'>): BootstrapResponses {
  const block = page.getElementById(BOOTSTRAP_DATA_ID)
  block?.remove()
  const data: BootstrapData | null = block?.textContent ? JSON.parse(block.textContent) : null
  const responses = new Map<string, Envelope<unknown>>(Object.entries(data?.responses ?? {}))
  return {
    lastEventSeq: data?.lastEventSeq ?? null,
    take(route) {
      const response = responses.get(route) ?? null
      responses.delete(route)
      return response
    },
  }
}
