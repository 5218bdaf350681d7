import { CHALLENGE_PARAM, LAST_EVENT_SEQ_PARAM } from '#shared/ipc/bootstrap-data'

/** The path and query of a request, as they were sent. */
interface Target {
  readonly path: string
  readonly query: URLSearchParams
}

/** What a page asks for when it opens the channel. */
interface ChannelQuery {
  /** The sequence number of the last event that the page has received; null if it has none. */
  readonly lastEventSeq: number | null
  /** The challenge with which the page makes this host prove itself; null if it sends none. */
  readonly challenge: string | null
}

/** Splits the URL of a request. The path is not normalized. */
export function parseTarget(url: string): Target {
  const [path = '', query = ''] = url.split('?', 2)
  return { path, query: new URLSearchParams(query) }
}

/** Parses the query with which a page opens the channel. Malformed parts count as absent. */
export function parseChannelQuery({ url = '' }: { readonly url?: string | undefined }): ChannelQuery {
  const { query } = parseTarget(url)
  const seq = query.get(LAST_EVENT_SEQ_PARAM)
  const challenge = query.get(CHALLENGE_PARAM)
  return {
    lastEventSeq: seq !== null && /^\d{1,15}$/.test(seq) ? Number(seq) : null,
    challenge: challenge !== null && /^[\w-]{16,64}$/.test(challenge) ? challenge : null,
  }
}
