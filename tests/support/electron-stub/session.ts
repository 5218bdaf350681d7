import { assertNotReady, assertReady, readiness, record } from './record.ts'

type SchemeHandler = Parameters<Electron.Protocol['handle']>[1]
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void

const handlers = new Map<string, SchemeHandler>()

/** The handlers that the app set on the default session; null until then. */
export const guards = {
  beforeRequest: null as BeforeRequest | null,
  permissionRequest: null as Parameters<Electron.Session['setPermissionRequestHandler']>[0],
  permissionCheck: null as Parameters<Electron.Session['setPermissionCheckHandler']>[0],
  device: null as Parameters<Electron.Session['setDevicePermissionHandler']>[0],
}

export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged(schemes) {
    assertNotReady('protocol.registerSchemesAsPrivileged')
    if (record.schemes.length > 0) throw new Error('Schemes can be registered once')
    record.schemes = structuredClone(schemes)
  },
  handle(scheme, handler) {
    assertReady('protocol.handle')
    if (handlers.has(scheme)) throw new Error(`${scheme} has a handler`)
    handlers.set(scheme, handler)
  },
}

const webRequest = {
  onBeforeRequest(listener: BeforeRequest | null) {
    guards.beforeRequest = listener
  },
}

type TypedSession = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
>

const defaultSession = {
  protocol,
  webRequest,
  setPermissionRequestHandler(handler) {
    guards.permissionRequest = handler
  },
  setPermissionCheckHandler(handler) {
    guards.permissionCheck = handler
  },
  setDevicePermissionHandler(handler) {
    guards.device = handler
  },
  setSpellCheckerEnabled(enabled) {
    record.spellCheck = { ...record.spellCheck, enabled }
  },
  setSpellCheckerLanguages(languages) {
    record.spellCheck = { ...record.spellCheck, languages }
  },
} satisfies TypedSession & { protocol: unknown; webRequest: unknown }

export const session = {
  get defaultSession() {
    if (!readiness.isReady) throw new Error('Session can only be received when app is ready')
    return defaultSession
  },
}

export function handledSchemes(): readonly string[] {
  return [...handlers.keys()]
}

/** Returns true if the session allows a request. Without a listener all are allowed. */
export async function isRequestAllowed(url: string): Promise<boolean> {
  const { beforeRequest } = guards
  if (beforeRequest === null) return true
  const details = { url, method: 'GET' } as Electron.OnBeforeRequestListenerDetails
  const response = await new Promise<Electron.CallbackResponse>((resolve) => beforeRequest(details, resolve))
  return response.cancel !== true
}

/** Loads an address like the page: checked by the session, and served by the handler of the scheme. */
export async function fetchPage(url: string, method = 'GET'): Promise<Response> {
  if (!(await isRequestAllowed(url))) throw new Error(`ERR_BLOCKED_BY_CLIENT (-20) loading '${url}'`)
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`)
  return handler(createRequest(url, method))
}

/** Creates a request. Node's `Request` accepts `app:` addresses, like Chromium's after the scheme is registered. */
function createRequest(url: string, method: string): Request {
  return new Request(url, { method })
}
