import { createLabel, createPathSecret } from './secrets.ts'

/**
 * The two host names of this host. The page lives at `app`, which is the same after every start, so that
 * permissions last. A key is handed over at `entry`, a new name below it for each start: nobody can have left
 * a service worker there that would read the key.
 */
type Role = 'app' | 'entry'

/** The addresses of this host, which recognize requests to it and from its own pages. */
export interface LoopbackOrigin {
  /** Returns which of the two names a `Host` header has; null for any other. */
  findRole(header: string | undefined): Role | null
  /** Returns true if a `Host` header has an address of this machine that a user may have typed. */
  isTyped(header: string | undefined): boolean
  /** Returns true if an `Origin` header names the app. */
  matchesOrigin(header: string | undefined): boolean
  /** Returns true if an `Origin` header names the entry. */
  matchesEntryOrigin(header: string | undefined): boolean
  /** The secret folder of the app, such as `/kQ3…/`. Only requests below it carry the cookie. */
  readonly folder: string
  /** The address without any secret. A new link is printed when it is opened. */
  readonly home: string
  /** The address of the app. */
  readonly appUrl: string
  /** The address that takes a key. */
  readonly entryUrl: string
  /** Returns the address that opens the app with a key. */
  formatUrlWithKey(key: string): string
}

/**
 * Creates the addresses for a port. `name` is the lasting label of the host; the entry's label and the folder
 * are random.
 */
export function createLoopbackOrigin({ port, name }: { port: number; name: string }): LoopbackOrigin {
  const app = new URL(`http://${name}.localhost:${port}`)
  const entry = new URL(`http://${createLabel()}.${app.host}`)
  const folder = `/${createPathSecret()}/`
  const typedHosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => new URL(`http://${host}:${port}`).host)
  const entryUrl = entry.origin + folder
  return {
    findRole(header) {
      if (header === app.host) return 'app'
      return header === entry.host ? 'entry' : null
    },
    isTyped: (header) => typedHosts.some((host) => host === header),
    matchesOrigin: (header) => header === app.origin,
    matchesEntryOrigin: (header) => header === entry.origin,
    folder,
    home: `${app.origin}/`,
    appUrl: app.origin + folder,
    entryUrl,
    formatUrlWithKey: (key) => `${entryUrl}?key=${key}`,
  }
}
