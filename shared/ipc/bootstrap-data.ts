import type { Envelope } from './envelope.ts'
import type { RouteOutput } from './routes.ts'

/** Where the browser host leaves them in the page. */
export const FIRST_ANSWERS_ID = 'bootstrap-data'

/** Where a page opens the live channel, and how it says there what it knows of: `FirstAnswers.told`. */
export const CHANNEL_PATH = '/channel'
export const HEARD = 'heard'

/** What every page asks for before it shows anything, without input. */
export const firstRoutes = ['board.get', 'app.hello', 'inbox.get'] as const
export type FirstRoute = (typeof firstRoutes)[number]

/** The answers to that, which come with the page: it need not wait for a channel before it is drawn. */
export interface FirstAnswers {
  /** How many events the host had told when it was asked; what it tells from then on, the page may miss. */
  readonly told: number
  readonly answers: { readonly [R in FirstRoute]: Envelope<RouteOutput<R>> }
}
