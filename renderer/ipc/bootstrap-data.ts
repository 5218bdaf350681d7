import { BOOTSTRAP_DATA_ID, type BootstrapData } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/**
 * The responses that the host embedded in the page. Each can be taken once, for the first request of its
 * route. Later requests go to the host, because the embedded response may be out of date by then.
 */
interface BootstrapResponses {
  /**
   * The sequence number of the last event that the responses include; null if the page has no embedded
   * responses.
   */
  readonly lastEventSeq: number | null
  /** Removes and returns the response of a route; null if the page has none or it was taken before. */
  take(route: string): Envelope<unknown> | null
}

/** Reads the embedded responses and removes them from the page, because they can be large. */
export function takeBootstrapData(page: Pick<Document, 'getElementById'>): BootstrapResponses {
  const element = page.getElementById(BOOTSTRAP_DATA_ID)
  element?.remove()
  const data: BootstrapData | null = element?.textContent ? JSON.parse(element.textContent) : null
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
