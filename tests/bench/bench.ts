import { boardPaint } from './board-paint.ts'
import { dragging } from './dragging.ts'
import { durableChange } from './durable-change.ts'
import type { Figure } from './figure.ts'
import { firstLoad } from './first-load.ts'
import { grammar } from './grammar.ts'
import { heapGrowth } from './heap-growth.ts'
import { heartbeat } from './heartbeat.ts'
import { hostMemory } from './host-memory.ts'
import { idleMemory } from './idle-memory.ts'
import { load } from './load.ts'
import { noteCheck } from './note-check.ts'
import { planning } from './planning.ts'
import { parseProcessArguments, bench as program } from './programs.mjs'
import { startOnStub } from './start-on-stub.ts'

const benches: Readonly<Record<keyof typeof program.parts, () => Promise<Figure[]>>> = {
  planning,
  'note-check': noteCheck,
  grammar,
  'durable-change': durableChange,
  'start-on-stub': startOnStub,
  heartbeat,
  'heap-growth': heapGrowth,
  load,
  'idle-memory': idleMemory,
  'board-paint': boardPaint,
  dragging,
  'first-load': firstLoad,
  'host-memory': hostMemory,
}

const { parts } = parseProcessArguments(program)
for (const [name, bench] of Object.entries(benches))
  if (parts.length === 0 || parts.includes(name))
    for (const figure of await bench()) process.stdout.write(`${JSON.stringify(figure)}\n`)
