import { join } from 'node:path'
import { parseProcessArguments, torture as program } from './programs.mjs'
import { busySearches } from './torture/busy-searches.ts'
import { containers, removedClaims, wrongClocks } from './torture/claims.ts'
import { corruptions } from './torture/corruptions.ts'
import { failingCalls } from './torture/failing-calls.ts'
import { fullDisk } from './torture/full-disk.ts'
import { histories } from './torture/histories.ts'
import { hostClock } from './torture/host-clock.ts'
import { kills } from './torture/kills.ts'
import { lives } from './torture/lives.ts'
import { callOrder, twoProcesses } from './torture/processes.ts'
import type { Amount } from './torture/report.ts'

const { parts: requested, numbers } = parseProcessArguments(program)
const share = numbers.share ?? 1
const seed = numbers.seed ?? Date.now() % 1_000_000
const built = (name: string) => join(import.meta.dirname, `${name}.js`)
const amount: Amount = { seed, scale: (many) => Math.max(1, Math.round(many * share)) }

/** The time limit of a run. Parts that have not started by then are reported as skipped. */
const LIMIT_MS = 20 * 60_000

const parts: Readonly<Record<keyof typeof program.parts, () => Promise<readonly object[]>>> = {
  kills: () => kills(amount, built('burst')),
  corruptions: () => corruptions(amount),
  'failing-calls': () => failingCalls(),
  'full-disk': () => fullDisk(amount),
  processes: () => twoProcesses(amount, built('hold')),
  'wrong-clocks': () => wrongClocks(amount),
  'removed-claims': () => removedClaims(amount),
  containers: () => containers(amount, built('hold')),
  'call-order': () => callOrder(built('burst')),
  lives: () => lives(amount),
  histories: () => histories(amount),
  'busy-searches': () => busySearches(amount),
  'host-clock': () => hostClock(),
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
print({ name: 'torture', seed, share })
for (const [name, part] of Object.entries(parts)) {
  if (requested.length > 0 && !requested.includes(name)) continue
  if (performance.now() > LIMIT_MS) print({ name, skipped: 'The twenty minutes are over.' })
  else for (const figure of await part()) print(figure)
}
