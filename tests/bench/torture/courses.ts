import type { WallTime } from '#shared/model/scalars'

const HOUR = 3_600_000

/** One thing that happens to the process, and how many alerts it has delivered in total after the next heartbeat. */
export type Step = (
  | { readonly kind: 'shift'; readonly stoppedMs: number; readonly clock: number }
  | { readonly kind: 'restart'; readonly later: number; readonly zone: string }
) & { readonly delivered: number }

/** The scripted lifetime of a browser host. */
export interface Course {
  readonly name: string
  /** When the calls end; by default 15:30 on Tuesday, 3 March in New York. */
  readonly at?: string
  /** How many calls, each with an employer of its own; one by default. */
  readonly calls?: number
  readonly killAt?: 'ledger' | 'delivered'
  /** The zone of the machine and its user; New York by default. */
  readonly zone?: string
  /** When quiet hours begin, for an alert at night; 21:00 by default. */
  readonly quietFrom?: WallTime
  readonly steps: readonly Step[]
}

const jump = (hours: number, delivered: number): Step => ({
  kind: 'shift',
  stoppedMs: 0,
  clock: hours * HOUR,
  delivered,
})
const sleep = (hours: number, delivered: number): Step => ({
  kind: 'shift',
  stoppedMs: 3000,
  clock: hours * HOUR,
  delivered,
})
/** Lets time pass until the next heartbeat. */
const pass = (delivered: number): Step => ({ kind: 'shift', stoppedMs: 0, clock: 0, delivered })
const restart = (hours: number, delivered: number, zone = 'America/New_York'): Step => ({
  kind: 'restart',
  later: hours * HOUR,
  zone,
  delivered,
})

/**
 * A thank-you alerts one hour after a call and again after twenty, unless it was sent. Quiet hours are from 21:00 to
 * 8:00. A host is restarted during quiet hours, because its page receives only events after it has connected.
 */
export const courses: readonly Course[] = [
  { name: 'set ahead over an alert', steps: [jump(1.1, 1)] },
  { name: 'set ahead over an alert, and back', steps: [jump(1.1, 1), jump(-4, 1)] },
  { name: 'a year behind, and put right', steps: [jump(-365 * 24, 0), jump(366 * 24 + 1, 1)] },
  // It wakes up in quiet hours, and then they end.
  { name: 'asleep for eight hours over an alert', steps: [sleep(8, 0), jump(9, 1)] },
  { name: 'asleep for ten days', steps: [sleep(240, 1)] },
  { name: 'asleep over both alerts', steps: [sleep(20.5, 1)] },
  { name: 'four hours ahead, and put right', steps: [jump(4, 1), jump(-4, 1)] },
  // It is stopped for ten seconds, six seconds before the alert, without moving the clock.
  {
    name: 'stopped over an alert',
    steps: [jump(0.9983, 0), { kind: 'shift', stoppedMs: 10_000, clock: 0, delivered: 1 }],
  },
  // The call ends at 20:30. The steps are at 7:48 and 8:12 in summer time.
  {
    name: 'the night the clocks go forward',
    at: '2026-03-08T01:30:00.000Z',
    steps: [jump(10.3, 0), jump(0.4, 1)],
  },
  // The steps are at 7:42 and 8:12 in standard time.
  {
    name: 'the night the clocks go back',
    at: '2026-11-01T00:30:00.000Z',
    steps: [jump(12.2, 0), jump(0.5, 1)],
  },
  // The call ends at 2:00:20 in summer time. The first step is just before the clock is set back from 3:00 to 2:00, and
  // the alert comes at 2:00:20 in standard time, without a jump of the clock.
  {
    name: 'the hour that autumn repeats',
    at: '2026-10-25T00:00:20.000Z',
    zone: 'Europe/Berlin',
    quietFrom: '04:00',
    steps: [jump(0.975, 0), pass(1)],
  },
  // A process keeps its zone, so it is restarted. In Berlin the steps are at 23:40, 8:12 and 17:45.
  {
    name: 'another zone between two alerts',
    steps: [jump(1.1, 1), restart(1.1, 1, 'Europe/Berlin'), jump(8.5, 1), jump(9.55, 2)],
  },
  {
    name: 'killed between the ledger and the alert',
    killAt: 'ledger',
    steps: [jump(1.1, 0), restart(4.9, 0), jump(10.7, 1)],
  },
  // An alert that is not recorded as delivered is delivered again, at most twice in total.
  {
    name: 'killed between the alert and the note of it',
    killAt: 'delivered',
    steps: [jump(1.1, 1), restart(4.9, 1), jump(10.7, 2)],
  },
  { name: 'five hundred due at once', calls: 500, steps: [jump(1.1, 1)] },
]
