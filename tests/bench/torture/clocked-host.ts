import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { toEpoch, toIso } from '#shared/time/instant'
import { type Channel, openChannel } from '#tests/support/e2e/channel'
import { type Host, startHost } from '#tests/support/e2e/host'

const root = process.env.CALLBACK_TEST_ROOT ?? '.'
const killAtAlert = pathToFileURL(join(root, 'tests', 'support', 'kill-at-alert.mjs')).href

/** A browser host on a folder of its own, with a clock, zone and lifetime that the torture controls. */
export interface ClockedHost {
  readonly request: Channel['request']
  /** Returns how many alerts its pages have received so far. */
  deliveredAlerts(): number
  /** Stops the process for a while, moves its clock, and continues it. */
  shift(by: { stoppedMs: number; clock: number }): Promise<void>
  /** Stops the process, if it is running, and starts it again later in this zone. */
  restart(as: { later: number; zone: string }): Promise<void>
  /** Kills it and removes its folder. */
  end(): Promise<void>
}

/** Starts a host. `killAt` is when it kills itself in its first run, as in `kill-at-alert.mjs`. */
export async function startClockedHost(options: {
  at: string
  zone: string
  killAt?: 'ledger' | 'delivered' | undefined
  /** How many of its seconds pass in each real one. */
  speed: number
}): Promise<ClockedHost> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-clock-'))
  const clockFile = join(folder, 'clock')
  const startedAt = performance.now()
  let offset = toEpoch(options.at as `${string}Z`)
  let receivedBefore = 0

  const start = (zone: string, env: Readonly<Record<string, string>>): Promise<Host> =>
    startHost({
      folder: join(folder, 'data'),
      clock: toIso(offset + (performance.now() - startedAt) * options.speed),
      zone,
      env: {
        CALLBACK_TEST_CLOCK_FILE: clockFile,
        CALLBACK_TEST_CLOCK_SPEED: String(options.speed),
        ...env,
      },
    })
  const killEnv = { NODE_OPTIONS: `--import ${killAtAlert}`, CALLBACK_TEST_KILL_AT: options.killAt ?? '' }
  let host = await start(options.zone, options.killAt ? killEnv : {})
  let channel = await openChannel(host.address())
  const receivedNow = () => channel.events.filter((event) => event === 'page.notify').length

  return {
    request: (route, input) => channel.request(route, input),
    deliveredAlerts: () => receivedBefore + receivedNow(),
    async shift({ stoppedMs, clock }) {
      if (stoppedMs > 0) host.signal('SIGSTOP')
      await writeFile(clockFile, String(clock))
      await wait(stoppedMs)
      host.signal('SIGCONT')
      offset += clock
    },
    async restart({ later, zone }) {
      receivedBefore += receivedNow()
      channel.close()
      await host.stop()
      offset += later
      host = await start(zone, {})
      channel = await openChannel(host.address())
    },
    async end() {
      channel.close()
      await host.kill()
      await rm(folder, { recursive: true })
    },
  }
}
