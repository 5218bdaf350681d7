import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { BRIDGE_NAME, type Bridge } from '#shared/ipc/bridge'
import type { AppEvent } from '#shared/ipc/events'

type Invoke = (channel: string, args: readonly unknown[]) => Promise<unknown>

/** A page in an isolated world. It has only what the preload exposed. */
export interface Page {
  request(route: unknown, input: unknown): Promise<unknown>
  unsubscribe(): void
  /** Delivers a message from the main process. */
  receive(channel: string, args: readonly unknown[]): void
  readonly events: readonly AppEvent[]
}

/** Runs the preload like the sandbox, as a plain script that may only require `electron`, and creates its page. */
export function runPreload(preferences: Electron.WebPreferences, invoke: Invoke): Page {
  if (preferences.preload === undefined) throw new Error('The window has no preload')
  if (!preferences.sandbox || !preferences.contextIsolation || preferences.nodeIntegration)
    throw new Error('The window is not closed off')
  const messages = new EventEmitter()
  const world = new Map<string, unknown>()
  const electron = createRendererModule(messages, world, invoke)
  const sandbox = createContext({
    require: (name: string) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`)
      return electron
    },
    module: { exports: {} },
    exports: {},
  })
  new Script(readFileSync(preferences.preload, 'utf8'), { filename: preferences.preload }).runInContext(
    sandbox,
  )

  const bridge = world.get(BRIDGE_NAME) as Bridge | undefined
  if (bridge === undefined) throw new Error('The preload gave the page no bridge')
  const events: AppEvent[] = []
  const unsubscribe = bridge.subscribe((...args) => {
    if (args.length !== 1) throw new Error('A listener was given more than the event')
    events.push(args[0])
  })
  return {
    events,
    unsubscribe,
    request: (route, input) => bridge.request(route as string, structuredClone(input)),
    receive: (channel, args) => messages.emit(channel, { sender: messages }, ...args),
  }
}

function createRendererModule(messages: EventEmitter, world: Map<string, unknown>, invoke: Invoke) {
  const contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'> = {
    exposeInMainWorld(name, api) {
      world.set(name, api)
    },
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => invoke(channel, args),
    on: (channel: string, listener: (...args: unknown[]) => void) => messages.on(channel, listener),
    off: (channel: string, listener: (...args: unknown[]) => void) => messages.off(channel, listener),
  }
  return { contextBridge, ipcRenderer }
}
