import type { App } from '#electron/app/app'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'

/** A core that answers what it is asked, so that what lies around it can be looked at. */
export interface FakeApp extends App {
  tell(event: AppEvent): void
  /** Answers a route in this way from now on, as often as it is asked. */
  answerWith(route: string, how: () => Promise<Envelope<unknown>>): void
  /** Lets every request to `slow` so far be answered. */
  release(): void
  readonly calls: readonly string[]
}

export function createFakeApp(): FakeApp {
  const listeners = new Set<(event: AppEvent) => void>()
  const calls: string[] = []
  const ways = new Map<string, () => Promise<Envelope<unknown>>>()
  let waiting: (() => void)[] = []
  const answer = (data: unknown): Envelope<unknown> => ({ ok: true, data })
  return {
    calls,
    async handle(route, input) {
      calls.push(route)
      const way = ways.get(route)
      if (way) return way()
      if (route === 'slow') await new Promise<void>((resolve) => waiting.push(resolve))
      if (route === 'echo' || route === 'slow') return answer(input)
      return { ok: false, error: { code: 'unknown-route', message: 'No such route.', data: {} } }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(event) {
      for (const listener of listeners) listener(event)
    },
    answerWith: (route, how) => void ways.set(route, how),
    release() {
      for (const resolve of waiting) resolve()
      waiting = []
    },
    wake: async () => {},
    suspend: () => undefined,
    noteText: async () => '',
    open: () => undefined,
    minute: async () => {},
    stop: async () => {
      calls.push('(stop)')
    },
  }
}
