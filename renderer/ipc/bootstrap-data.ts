import { FIRST_ANSWERS_ID, type FirstAnswers } from '#shared/ipc/bootstrap-data'
import type { Envelope } from '#shared/ipc/envelope'

/** The answers that came with the page. Each is good for one question, the first: later ones ask how it is by then. */
export interface AnswersAtHand {
  /** How many events they know of; null when none came. */
  readonly heard: number | null
  /** Null where there is none, or no longer. */
  take(route: string): Envelope<unknown> | null
}

/** Reads them out of the page, which holds them no longer: they can be large. */
export function takeFirstAnswers(page: Pick<Document, 'getElementById'>): AnswersAtHand {
  const block = page.getElementById(FIRST_ANSWERS_ID)
  block?.remove()
  const first: FirstAnswers | null = block?.textContent ? JSON.parse(block.textContent) : null
  const left = new Map<string, Envelope<unknown>>(Object.entries(first?.answers ?? {}))
  return {
    heard: first?.told ?? null,
    take(route) {
      const answer = left.get(route) ?? null
      left.delete(route)
      return answer
    },
  }
}
