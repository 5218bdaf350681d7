import { FIRST_ANSWERS_ID, type FirstAnswers } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/** The responses embedded in the page. Each serves one request, the first; a later one asks for the current state. */
export interface AnswersAtHand {
  /** The number of events that the responses include; null where the page brings no responses. */
  readonly heard: number | null
  /** Returns a response and forgets it; null where the page holds none for this route. */
  take(route: string): Envelope<unknown> | null
}

/** Reads the embedded responses and removes them from the page, as they can be large. */
export function takeFirstAnswers(page: Pick<Document, 'getElementById'>): AnswersAtHand {
  const block = page.getElementById(FIRST_ANSWERS_ID)
  block?.remove()
  const data: FirstAnswers | null = block?.textContent ? JSON.parse(block.textContent) : null
  const responses = new Map<string, Envelope<unknown>>(Object.entries(data?.answers ?? {}))
  return {
    heard: data?.told ?? null,
    take(route) {
      const response = responses.get(route) ?? null
      responses.delete(route)
      return response
    },
  }
}
