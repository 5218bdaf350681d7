import type { Envelope } from './envelope.ts'
import type { RouteOutput } from './routes.ts'

/** The id of the page element in which the browser host embeds the bootstrap data. */
export const BOOTSTRAP_DATA_ID = 'bootstrap-data'

/** The path of the WebSocket, and its query parameter for the last event the page has: `lastEventSeq`. */
export const CHANNEL_PATH = '/channel'
export const LAST_EVENT_SEQ_PARAM = 'lastEventSeq'

/** The routes, all without input, that every page needs before it can show anything. */
export const bootstrapRoutes = ['board.get', 'app.hello', 'inbox.get'] as const
type BootstrapRoute = (typeof bootstrapRoutes)[number]

/** The responses to the bootstrap routes, embedded in the page so that it renders before a channel opens. */
export interface BootstrapData {
  /** The sequence number of the last event before these responses. The page may miss later events. */
  readonly lastEventSeq: number
  readonly responses: { readonly [R in BootstrapRoute]: Envelope<RouteOutput<R>> }
}
