import { setTimeout as wait } from 'node:timers/promises'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import type { Figure } from '../figure.ts'
import { type ClockedHost, clockedHost } from './clocked-host.ts'
import { type Course, courses, type Step } from './courses.ts'
import { count } from './report.ts'

const START = '2026-03-03T20:30:00.000Z'
/** A minute's heartbeat, and the half minute in which a jump is noticed at the latest. */
const LOOK_MS = 65_000
/** A shift that is followed by a stop is not looked at in between. */
const NO_LOOK_MS = 500
/** On a busy machine what is late gets so much more real time. What is one too many has come by then. */
const PATIENCE_MS = 30_000

/** The real browser host, its clock moved, its process stopped, killed and put elsewhere: each alert comes once. */
export async function hostClock(): Promise<Figure[]> {
  const wrong = await Promise.all(courses.map((course) => faultOf(course, { speed: 1 })))
  for (const fault of wrong) if (fault !== null) process.stderr.write(`${fault}\n`)
  return [count('host-clock-courses-with-wrong-alerts', wrong.filter(Boolean).length, courses.length)]
}

/** Runs a course on a host for which time passes so many times faster; answers what went wrong, or null. */
export async function faultOf(
  { name, at = START, calls = 1, killAt, steps }: Course,
  { speed }: { speed: number },
): Promise<string | null> {
  const host = await clockedHost({ at, zone: 'America/New_York', killAt, speed })
  try {
    await Promise.all(Array.from({ length: calls }, (_, call) => recordCall(host, call)))
    for (const [place, step] of steps.entries()) {
      await take(host, step)
      const next = steps[place + 1]
      const isNextAStop = next?.kind === 'shift' && next.stoppedMs > 0
      await wait((isNextAStop ? NO_LOOK_MS : LOOK_MS) / speed)
      for (const by = performance.now() + PATIENCE_MS; host.given() < step.given && performance.now() < by; )
        await wait(100)
      if (host.given() !== step.given)
        return `${name}: ${host.given()} alerts instead of ${step.given} after step ${place + 1}`
    }
    return null
  } finally {
    await host.end()
  }
}

function take(host: ClockedHost, step: Step): Promise<void> {
  switch (step.kind) {
    case 'shift':
      return host.shift(step)
    case 'restart':
      return host.restart(step)
    default:
      return assertNever(step)
  }
}

/** A call with Jane that has just ended and was told of: only her thank-you is to come. */
async function recordCall({ request }: ClockedHost, number: number): Promise<void> {
  const cardId = `card-${number}`
  const company = `Northwind ${number}`
  const run = (input: object) => request('commands.run', input)
  await run({ type: 'add-card', cardId, company, role: '', stage: 'phone-screen', person: 'Jane' })
  await run({ type: 'move-card', cardId, stage: 'waiting', place: { at: 'top' } })
  const { card } = (await request('cards.get', { cardId })).data as CardView
  const [interview] = card.interviews
  const told = await run({
    type: 'debrief-interview',
    cardId,
    interviewId: interview?.id,
    kind: 'phone',
    endedAt: interview?.recordedAt,
    people: card.people.map(({ id, name }) => ({ id, name })),
    promise: null,
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    ownPromises: [],
  })
  if (!told.ok) throw new Error(`The call could not be told of: ${JSON.stringify(told.error)}`)
}
