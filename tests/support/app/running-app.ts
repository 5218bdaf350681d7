import { onTestFinished } from 'vitest'
import { type App, startApp } from '#electron/app/app'
import type { AppStart } from '#electron/app/workspace-host'
import type { CommandInput } from '#shared/commands/commands'
import type { AppEvent } from '#shared/ipc/events'
import type { RouteInput, RouteName, RouteOutput } from '#shared/ipc/routes'
import { aFolder } from '../store/a-folder.ts'
import type { TestPorts } from './test-ports.ts'

/** The real app over real files, under ports the test holds. */
export interface RunningApp extends App {
  readonly folder: string
  readonly events: AppEvent[]
  /** Sends a request and gives back its data; a failure is thrown as it came. */
  ask<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>
  run(command: CommandInput): Promise<{ label: string; cardId: string | null }>
}

/** Starts the app; it stops when the test is over, if it has not before. */
export async function runApp(
  ports: TestPorts,
  folder?: string,
  disk: AppStart['disk'] = {},
  { isNamed = false }: Pick<AppStart, 'isNamed'> = {},
): Promise<RunningApp> {
  const home = folder ?? (await aFolder())
  const app = await startApp({ folder: home, isNamed, ports, disk })
  const events: AppEvent[] = []
  app.subscribe((event) => events.push(event))
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= app.stop()
    return stopped
  }
  onTestFinished(stop)
  const ask = async <R extends RouteName>(route: R, input: RouteInput<R>) => {
    const envelope = await app.handle(route, input)
    if (!envelope.ok) throw envelope.error
    return envelope.data as RouteOutput<R>
  }
  return { ...app, stop, folder: home, events, ask, run: (command) => ask('commands.run', command) }
}
