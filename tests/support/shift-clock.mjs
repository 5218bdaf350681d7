import { readFileSync } from 'node:fs'

/**
 * Preload for a process whose clock a test controls: `node --import ./tests/support/shift-clock.mjs …`.
 * `CALLBACK_TEST_CLOCK_START` is the ISO instant at which the process starts; `CALLBACK_TEST_CLOCK_SHIFT_MS` is added
 * to the real time or to that start. `CALLBACK_TEST_CLOCK_FILE` names a file with milliseconds that each SIGCONT adds,
 * so that a stopped process wakes up later than it expects, as after sleep. Only `Date` is shifted, not timers.
 */
const RealDate = Date
const start = process.env.CALLBACK_TEST_CLOCK_START
const shift = readNumber('CALLBACK_TEST_CLOCK_SHIFT_MS')
let offset = shift + (start === undefined ? 0 : parseInstant(start) - RealDate.now())

const now = () => RealDate.now() + offset

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
