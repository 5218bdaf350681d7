import { boardPaint } from './board-paint.ts'
import { dragging } from './dragging.ts'
import { durableChange } from './durable-change.ts'
import type { Figure } from './figure.ts'
import { firstLoad } from './first-load.ts'
import { heartbeat } from './heartbeat.ts'
import { hostMemory } from './host-memory.ts'
import { idleMemory } from './idle-memory.ts'
import { load } from './load.ts'
import { planning } from './planning.ts'
import { startOnStub } from './start-on-stub.ts'

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  planning,
  'durable-change': durableChange,
  'start-on-stub': startOnStub,
  heartbeat,
  load,
  'idle-memory': idleMemory,
  'board-paint': boardPaint,
  dragging,
  'first-load': firstLoad,
  'host-memory': hostMemory,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench “${unknown.join('”, “')}”. There are: ${Object.keys(benches).join(', ')}.\n`,
  )
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name))
    for (const figure of await bench()) process.stdout.write(`${JSON.stringify(figure)}\n`)
