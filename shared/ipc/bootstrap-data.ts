import type { Envelope } from './envelope.ts'
import type { RouteOutput } from './routes.ts'

/** The id of the page element in which the browser host embeds the bootstrap data. */
export const BOOTSTRAP_DATA_ID = 'bootstrap-data'

/** The name of the meta element with the secret that only this page and its host know. */
export const PROOF_SECRET_NAME = 'callback-proof'

/**
 * The path of the WebSocket, relative to the page, and its query parameters: the challenge that the host must
 * answer first, and the sequence number of the last event that the page has.
 */
export const CHANNEL_PATH = 'channel'
export const CHALLENGE_PARAM = 'challenge'
export const LAST_EVENT_SEQ_PARAM = 'lastEventSeq'

/** The first message of a host to a page that sent a challenge. */
export interface ProofMessage {
  /** The HMAC-SHA-256 of the challenge with the page's secret, in hexadecimal digits. */
  readonly proof: string
}

/** The routes, all without input, that every page needs before it can show anything. */
export const bootstrapRoutes = ['board.get', 'app.hello', 'inbox.get'] as const
type BootstrapRoute = (typeof bootstrapRoutes)[number]

/**
 * The bootstrap data: responses that are embedded in the page, so that it can render before the channel is
 * open.
 */
export interface BootstrapData {
  /** The sequence number of the last event before these responses. They do not include later events. */
  readonly lastEventSeq: number
  readonly responses: { readonly [R in BootstrapRoute]: Envelope<RouteOutput<R>> }
}
