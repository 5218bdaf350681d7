import { join } from 'node:path'
import { corruptions } from './torture/corruptions.ts'
import { failingCalls } from './torture/failing-calls.ts'
import { fullDisk } from './torture/full-disk.ts'
import { hostClock } from './torture/host-clock.ts'
import { kills } from './torture/kills.ts'
import { lives } from './torture/lives.ts'
import { callOrder, twoProcesses } from './torture/processes.ts'
import type { Amount } from './torture/report.ts'

// `npm run torture`, or with names of parts, `--share 0.05` for a twentieth, `--seed 7` to repeat one.
const program = (name: string) => join(import.meta.dirname, `${name}.js`)
const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const share = option('--share', 1)
const seed = option('--seed', Date.now() % 1_000_000)
const amount: Amount = { seed, of: (many) => Math.max(1, Math.round(many * share)) }

/** The whole may take so long; what has not begun by then is named and left out. */
const MOST_MS = 20 * 60_000

const parts: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  kills: () => kills(amount, program('burst')),
  corruptions: () => corruptions(amount),
  'failing-calls': () => failingCalls(),
  'full-disk': () => fullDisk(amount),
  processes: () => twoProcesses(amount, program('hold')),
  'call-order': () => callOrder(program('burst')),
  lives: () => lives(amount),
  'host-clock': () => hostClock(),
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const asked = process.argv.slice(2).filter((word) => word in parts)
print({ name: 'torture', seed, share })
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  if (performance.now() > MOST_MS) print({ name, skipped: 'The twenty minutes are over.' })
  else for (const figure of await part()) print(figure)
}
