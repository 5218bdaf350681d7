import type { RunningApp } from '../../app/running-app.ts'
import type { Entry } from '../../story/play/world.ts'
import { openChannel } from '../channel.ts'
import { type HostOptions, startHost } from '../host.ts'

/** Enters what is only scenery, through a host started for it. */
export async function enterScenery(options: HostOptions, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const host = await startHost(options)
  const channel = await openChannel(host.address())
  const request = async (route: string, input: unknown) => {
    const envelope = await channel.request(route, input)
    if (!envelope.ok) throw new Error(`${route} was refused: ${JSON.stringify(envelope.error)}`)
    return envelope.data as never
  }
  const app: Pick<RunningApp, 'request' | 'run'> = {
    request,
    run: (command) => request('commands.run', command),
  }
  for (const entry of entries) await entry.enter(app)
  channel.close()
  await host.stop()
}
