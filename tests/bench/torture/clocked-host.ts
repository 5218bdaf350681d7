import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { toEpoch, toIso } from '../../../shared/time/instant.ts'
import { type Channel, openChannel } from '../../support/e2e/channel.ts'
import { type Host, startHost } from '../../support/e2e/host.ts'

const root = process.env.CALLBACK_TEST_ROOT ?? '.'
const killAtAlert = pathToFileURL(join(root, 'tests', 'support', 'kill-at-alert.mjs')).href

/** A browser host on a folder of its own, whose clock, zone and life are in the hands of the torture. */
export interface ClockedHost {
  readonly request: Channel['request']
  /** How many alerts its pages have heard of so far. */
  given(): number
  /** Stops the process so long, moves its clock, and lets it go on. */
  shift(by: { stoppedMs: number; clock: number }): Promise<void>
  /** Ends the process, if it lives, and starts it anew so much later, in this zone. */
  restart(as: { later: number; zone: string }): Promise<void>
  /** Ends it and removes its folder. */
  end(): Promise<void>
}

/** Starts one. `killAt` is when it dies of itself in its first life, as in `kill-at-alert.mjs`. */
export async function clockedHost(begin: {
  at: string
  zone: string
  killAt?: 'ledger' | 'handed' | undefined
  /** How many of its seconds pass in each real one. */
  speed: number
}): Promise<ClockedHost> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-clock-'))
  const clockFile = join(folder, 'clock')
  const began = performance.now()
  let offset = toEpoch(begin.at as `${string}Z`)
  let heardBefore = 0

  const start = (zone: string, env: Readonly<Record<string, string>>): Promise<Host> =>
    startHost({
      folder: join(folder, 'data'),
      clock: toIso(offset + (performance.now() - began) * begin.speed),
      zone,
      env: {
        CALLBACK_TEST_CLOCK_FILE: clockFile,
        CALLBACK_TEST_CLOCK_SPEED: String(begin.speed),
        ...env,
      },
    })
  const dying = { NODE_OPTIONS: `--import ${killAtAlert}`, CALLBACK_TEST_KILL_AT: begin.killAt ?? '' }
  let host = await start(begin.zone, begin.killAt ? dying : {})
  let channel = await openChannel(host.address())
  const heard = () => channel.events.filter((event) => event === 'page.notify').length

  return {
    request: (route, input) => channel.request(route, input),
    given: () => heardBefore + heard(),
    async shift({ stoppedMs, clock }) {
      if (stoppedMs > 0) host.signal('SIGSTOP')
      await writeFile(clockFile, String(clock))
      await wait(stoppedMs)
      host.signal('SIGCONT')
      offset += clock
    },
    async restart({ later, zone }) {
      heardBefore += heard()
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
