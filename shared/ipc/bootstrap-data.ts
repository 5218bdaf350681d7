import type { Envelope } from './envelope.ts'
import type { RouteOutput } from './routes.ts'

/** The id of the page element in which the browser host embeds the bootstrap data. */
export const FIRST_ANSWERS_ID = 'bootstrap-data'

/** The path of the WebSocket, and its query parameter for the last event the page has: `lastEventSeq`. */
export const CHANNEL_PATH = '/channel'
export const HEARD = 'heard'

/** The routes, all without input, that every page needs before it can show anything. */
export const firstRoutes = ['board.get', 'app.hello', 'inbox.get'] as const
export type FirstRoute = (typeof firstRoutes)[number]

/** The responses to the bootstrap routes, embedded in the page so that it renders before a channel opens. */
export interface FirstAnswers {
  /** The sequence number of the last event before these responses. The page may miss later events. */
  readonly told: number
  readonly answers: { readonly [R in FirstRoute]: Envelope<RouteOutput<R>> }
}
