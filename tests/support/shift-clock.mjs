import { readFileSync } from 'node:fs'

/**
 * Preload for a process whose clock a test controls: `node --import ./tests/support/shift-clock.mjs …`.
 * `CALLBACK_TEST_CLOCK_START` is the ISO instant at which the process starts; `CALLBACK_TEST_CLOCK_SHIFT_MS` is added
 * to the real time or to that start. `CALLBACK_TEST_CLOCK_FILE` names a file with milliseconds that each SIGCONT adds,
 * so that a stopped process wakes up later than it expects, as after sleep. Timers are not shifted.
 * `CALLBACK_TEST_CLOCK_SPEED` is how many seconds pass for the process in each real one. Timers and `performance.now`
 * follow that too, so that the heartbeat of a minute can be tested in a few seconds.
 */
const RealDate = Date
const speed = Number(process.env.CALLBACK_TEST_CLOCK_SPEED ?? 1)
if (!(speed >= 1)) throw new TypeError('CALLBACK_TEST_CLOCK_SPEED is no number from 1')
if (speed > 1) runFaster()
const start = process.env.CALLBACK_TEST_CLOCK_START
const shift = readNumber('CALLBACK_TEST_CLOCK_SHIFT_MS')
let offset = shift + (start === undefined ? 0 : parseInstant(start) - RealDate.now())

/** What the process takes for the real time: as the real one at its start, and faster from then on. */
const now = () => RealDate.now() + performance.now() * (1 - 1 / speed) + offset

const ShiftedDate = new Proxy(RealDate, {
  construct: (target, parts, newTarget) =>
    Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
RealDate.prototype.constructor = ShiftedDate
globalThis.Date = ShiftedDate

/** Lets a stub move the clock of the running process, as sleep or a manual change does. */
globalThis[Symbol.for('callback.test.clock')] = {
  jump(ms) {
    offset += ms
  },
}

const file = process.env.CALLBACK_TEST_CLOCK_FILE
if (file !== undefined) {
  process.on('SIGCONT', () => {
    offset += Number(readFileSync(file, 'utf8'))
  })
}

function runFaster() {
  const { setTimeout, setInterval } = globalThis
  const realNow = performance.now.bind(performance)
  performance.now = () => realNow() * speed
  for (const [name, timer] of Object.entries({ setTimeout, setInterval })) {
    const faster = (run, delay = 0, ...args) => timer(run, delay / speed, ...args)
    // Keeps the properties that `promisify` looks for.
    globalThis[name] = Object.defineProperties(faster, Object.getOwnPropertyDescriptors(timer))
  }
}

function readNumber(name) {
  const value = Number(process.env[name] ?? 0)
  if (!Number.isFinite(value)) throw new TypeError(`${name} is no number of milliseconds`)
  return value
}

function parseInstant(text) {
  const value = RealDate.parse(text)
  if (Number.isNaN(value)) throw new TypeError('CALLBACK_TEST_CLOCK_START is no instant')
  return value
}
