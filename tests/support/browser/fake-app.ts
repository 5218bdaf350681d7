import type { App } from '#electron/app/app'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'

/** An app with scripted responses, to test the code around it. */
export interface FakeApp extends App {
  publish(event: AppEvent): void
  /** Sets the response for all later requests to a route. */
  respondWith(route: string, respond: () => Promise<Envelope<unknown>>): void
  /** Releases the responses to all pending requests to `slow`. */
  release(): void
  readonly calls: readonly string[]
}

export function createFakeApp(): FakeApp {
  const listeners = new Set<(event: AppEvent) => void>()
  const calls: string[] = []
  const responses = new Map<string, () => Promise<Envelope<unknown>>>()
  let waiting: (() => void)[] = []
  const success = (data: unknown): Envelope<unknown> => ({ ok: true, data })
  return {
    calls,
    async handle(route, input) {
      calls.push(route)
      const respond = responses.get(route)
      if (respond) return respond()
      if (route === 'slow') await new Promise<void>((resolve) => waiting.push(resolve))
      if (route === 'echo' || route === 'slow') return success(input)
      return { ok: false, error: { code: 'unknown-route', message: 'No such route.', data: {} } }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    publish(event) {
      for (const listener of listeners) listener(event)
    },
    respondWith: (route, respond) => void responses.set(route, respond),
    release() {
      for (const resolve of waiting) resolve()
      waiting = []
    },
    wake: async () => {},
    suspend: () => undefined,
    getNoteText: async () => '',
    openFollowUp: () => undefined,
    askReply: () => undefined,
    runMaintenance: async () => {},
    stop: async () => {
      calls.push('(stop)')
    },
  }
}
