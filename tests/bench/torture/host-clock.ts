import { setTimeout as wait } from 'node:timers/promises'
import type { CommandInput } from '#shared/commands/commands'
import { assertNever } from '#shared/errors/assert-never'
import type { CardView } from '#shared/ipc/card-view'
import type { Figure } from '../figure.ts'
import { type ClockedHost, startClockedHost } from './clocked-host.ts'
import { type Course, courses, type Step } from './courses.ts'
import { countFaults } from './report.ts'

const START = '2026-03-03T20:30:00.000Z'
/** The heartbeat of a minute plus a margin. A clock jump is detected within half a minute. */
const WAIT_MS = 65_000
/** The wait after a shift that is followed by a stop, too short for a heartbeat. */
const NO_WAIT_MS = 500
/** How much longer a late alert may take on a busy machine. An alert too many has come by then as well. */
const GRACE_MS = 30_000

/** Moves the clock of the real browser host, and stops, kills and relocates it. Each alert must come once. */
export async function hostClock(): Promise<Figure[]> {
  const faults = await Promise.all(courses.map((course) => findFault(course, { speed: 1 })))
  for (const fault of faults) if (fault !== null) process.stderr.write(`${fault}\n`)
  return [countFaults('host-clock-courses-with-wrong-alerts', faults.filter(Boolean).length, courses.length)]
}

/** Runs a course on a host for which time passes `speed` times faster. Returns what went wrong, or null. */
export async function findFault(
  { name, at = START, calls = 1, killAt, zone = 'America/New_York', quietFrom = '21:00', steps }: Course,
  { speed }: { speed: number },
): Promise<string | null> {
  const host = await startClockedHost({ at, zone, killAt, speed })
  try {
    await runCommand(host, { type: 'edit-settings', changes: { quietFrom } })
    await Promise.all(Array.from({ length: calls }, (_, call) => recordCall(host, call)))
    for (const [index, step] of steps.entries()) {
      await runStep(host, step)
      const next = steps[index + 1]
      const isNextAStop = next?.kind === 'shift' && next.stoppedMs > 0
      await wait((isNextAStop ? NO_WAIT_MS : WAIT_MS) / speed)
      for (
        const by = performance.now() + GRACE_MS;
        host.deliveredAlerts() < step.delivered && performance.now() < by;
      )
        await wait(100)
      if (host.deliveredAlerts() !== step.delivered)
        return `${name}: ${host.deliveredAlerts()} alerts instead of ${step.delivered} after step ${index + 1}`
    }
    return null
  } finally {
    await host.end()
  }
}

function runStep(host: ClockedHost, step: Step): Promise<void> {
  switch (step.kind) {
    case 'shift':
      return host.shift(step)
    case 'restart':
      return host.restart(step)
    default:
      return assertNever(step)
  }
}

async function runCommand({ request }: ClockedHost, command: CommandInput): Promise<void> {
  const response = await request('commands.run', command)
  if (!response.ok) throw new Error(`${command.type} failed: ${JSON.stringify(response.error)}`)
}

/** Records and debriefs a call with Jane that has just ended, so that only her thank-you is left. */
async function recordCall(host: ClockedHost, number: number): Promise<void> {
  const cardId = `card-${number}`
  const company = `Northwind ${number}`
  const run = (command: CommandInput) => runCommand(host, command)
  await run({ type: 'add-card', cardId, company, role: '', stage: 'phone-screen', person: 'Jane' })
  await run({ type: 'move-card', cardId, stage: 'waiting', position: { at: 'top' } })
  const { card } = (await host.request('cards.get', { cardId })).data as CardView
  const [interview] = card.interviews
  if (!interview) throw new Error('The card has no call')
  await run({
    type: 'debrief-interview',
    cardId,
    interviewId: interview.id,
    kind: 'phone',
    endedAt: interview.recordedAt,
    people: card.people.map(({ id, name }) => ({ id, name })),
    promise: null,
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    ownPromises: [],
  })
}
