const HOUR = 3_600_000

/** What happens to the process, one after the other, and how many alerts were given in all once it has looked. */
export type Step = (
  | { readonly kind: 'shift'; readonly stoppedMs: number; readonly clock: number }
  | { readonly kind: 'restart'; readonly later: number; readonly zone: string }
) & { readonly given: number }

/** One life of a browser host. */
export interface Course {
  readonly name: string
  /** When the calls end; 15:30 on Tuesday, 3 March in New York when left out. */
  readonly at?: string
  /** How many calls with as many employers; one when left out. */
  readonly calls?: number
  readonly killAt?: 'ledger' | 'handed'
  readonly steps: readonly Step[]
}

const jump = (hours: number, given: number): Step => ({
  kind: 'shift',
  stoppedMs: 0,
  clock: hours * HOUR,
  given,
})
const sleep = (hours: number, given: number): Step => ({
  kind: 'shift',
  stoppedMs: 3000,
  clock: hours * HOUR,
  given,
})
const restart = (hours: number, given: number, zone = 'America/New_York'): Step => ({
  kind: 'restart',
  later: hours * HOUR,
  zone,
  given,
})

/**
 * A thank-you is called for one hour after a call and, where none was sent, after twenty; from 21:00 to 8:00 it is
 * quiet. A host that is started anew is so in quiet hours, for its page hears only what comes later.
 */
export const courses: readonly Course[] = [
  { name: 'set ahead over an alert', steps: [jump(1.1, 1)] },
  { name: 'set ahead over an alert, and back', steps: [jump(1.1, 1), jump(-4, 1)] },
  { name: 'a year behind, and put right', steps: [jump(-365 * 24, 0), jump(366 * 24 + 1, 1)] },
  // It wakes in quiet hours, and they end.
  { name: 'asleep for eight hours over an alert', steps: [sleep(8, 0), jump(9, 1)] },
  { name: 'asleep for ten days', steps: [sleep(240, 1)] },
  { name: 'asleep over both alerts', steps: [sleep(20.5, 1)] },
  { name: 'four hours ahead, and put right', steps: [jump(4, 1), jump(-4, 1)] },
  // Six seconds before the alert it is stopped for ten, and no clock moves.
  {
    name: 'stopped over an alert',
    steps: [jump(0.9983, 0), { kind: 'shift', stoppedMs: 10_000, clock: 0, given: 1 }],
  },
  // The call ends at 20:30; it is 7:48 and 8:12 by the summer's clock.
  {
    name: 'the night the clocks go forward',
    at: '2026-03-08T01:30:00.000Z',
    steps: [jump(10.3, 0), jump(0.4, 1)],
  },
  // 7:42 and 8:12 by the winter's.
  {
    name: 'the night the clocks go back',
    at: '2026-11-01T00:30:00.000Z',
    steps: [jump(12.2, 0), jump(0.5, 1)],
  },
  // A process knows one zone for life. In Berlin it is 23:40, then 8:12, then 17:45.
  {
    name: 'another zone between two alerts',
    steps: [jump(1.1, 1), restart(1.1, 1, 'Europe/Berlin'), jump(8.5, 1), jump(9.55, 2)],
  },
  {
    name: 'killed between the ledger and the alert',
    killAt: 'ledger',
    steps: [jump(1.1, 0), restart(4.9, 0), jump(10.7, 1)],
  },
  // What is not known to have been handed over is handed over again: twice at most.
  {
    name: 'killed between the alert and the note of it',
    killAt: 'handed',
    steps: [jump(1.1, 1), restart(4.9, 1), jump(10.7, 2)],
  },
  { name: 'five hundred due at once', calls: 500, steps: [jump(1.1, 1)] },
]
