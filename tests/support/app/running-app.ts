import { onTestFinished } from 'vitest'
import { type App, startApp } from '#electron/app/app'
import type { AppOptions } from '#electron/app/workspace-host'
import type { CommandInput } from '#shared/commands/commands'
import type { AppEvent } from '#shared/ipc/events'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { aFolder } from '../store/a-folder.ts'
import type { TestPorts } from './test-ports.ts'

/** The real app on real files, with ports that the test controls. */
export interface RunningApp extends App {
  readonly folder: string
  readonly events: AppEvent[]
  /** Sends a request and returns its data; throws the failure of the envelope. */
  request<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>
  run(command: CommandInput): Promise<{ label: string; cardId: string | null }>
}

/** Starts the app. It is stopped after the test, unless the test has stopped it. */
export async function runApp(
  ports: TestPorts,
  folder?: string,
  disk: AppOptions['disk'] = {},
  { isFolderFixed = false }: Pick<AppOptions, 'isFolderFixed'> = {},
): Promise<RunningApp> {
  const home = folder ?? (await aFolder())
  const app = await startApp({ folder: home, isFolderFixed, ports, disk })
  const events: AppEvent[] = []
  app.subscribe((event) => events.push(event))
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= app.stop()
    return stopped
  }
  onTestFinished(stop)
  const request = async <R extends RouteName>(route: R, input: RouteInput<R>) => {
    const envelope = await app.handle(route, input)
    if (!envelope.ok) throw envelope.error
    return envelope.data as RouteOutput<R>
  }
  return { ...app, stop, folder: home, events, request, run: (command) => request('commands.run', command) }
}
