import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import { type Channel, openChannel } from '../../support/e2e/channel.ts'
import { startHost } from '../../support/e2e/host.ts'
import type { Figure } from '../figure.ts'
import { count } from './report.ts'

const START = '2026-03-03T20:30:00.000Z'
const HOUR = 3_600_000
/** A minute's heartbeat, and the half minute in which a jump is noticed at the latest. */
const LOOK_MS = 65_000

/** What happens to the process, one after the other: it is stopped so long, its clock moves, and it goes on. */
interface Step {
  readonly stoppedMs: number
  readonly clock: number
}

const jump = (hours: number): Step => ({ stoppedMs: 0, clock: hours * HOUR })
const sleep = (hours: number): Step => ({ stoppedMs: 3000, clock: hours * HOUR })

const courses: readonly { readonly name: string; readonly steps: readonly Step[] }[] = [
  { name: 'set ahead over an alert', steps: [jump(1.1)] },
  { name: 'set ahead over an alert, and back', steps: [jump(1.1), jump(-4)] },
  { name: 'a year behind, and put right', steps: [jump(-365 * 24), jump(366 * 24 + 1)] },
  // It wakes in quiet hours, and they end.
  { name: 'asleep for eight hours over an alert', steps: [sleep(8), jump(9)] },
  { name: 'asleep for ten days', steps: [sleep(240)] },
  { name: 'asleep over both alerts', steps: [sleep(20.5)] },
  { name: 'four hours ahead, and put right', steps: [jump(4), jump(-4)] },
  // Six seconds before the alert it is stopped for ten, and no clock moves.
  { name: 'stopped over an alert', steps: [jump(0.9983), { stoppedMs: 10_000, clock: 0 }] },
]

/** The real browser host, its clock moved and its process stopped: each alert comes once. */
export async function hostClock(): Promise<Figure[]> {
  const wrong = await Promise.all(courses.map((course) => run(course)))
  return [count('host-clock-courses-with-wrong-alerts', wrong.filter(Boolean).length, courses.length)]
}

/** A call with Jane that has just ended and was told of: only her thank-you is to come. */
async function recordCall({ request }: Channel): Promise<void> {
  const cardId = 'a'
  const stage = 'phone-screen'
  const run = (input: object) => request('commands.run', input)
  await run({ type: 'add-card', cardId, company: 'Northwind', role: '', stage, person: 'Jane' })
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

async function run({ name, steps }: (typeof courses)[number]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-clock-'))
  const clockFile = join(folder, 'clock')
  const host = await startHost({
    folder: join(folder, 'data'),
    clock: START,
    zone: 'America/New_York',
    env: { CALLBACK_TEST_CLOCK_FILE: clockFile },
  })
  const channel = await openChannel(host.address())
  await recordCall(channel)
  for (const [place, { stoppedMs, clock }] of steps.entries()) {
    if (stoppedMs > 0) host.signal('SIGSTOP')
    await writeFile(clockFile, String(clock))
    await wait(stoppedMs)
    host.signal('SIGCONT')
    const isNextAStop = (steps[place + 1]?.stoppedMs ?? 0) > 0
    await wait(isNextAStop ? 500 : LOOK_MS)
  }
  const given = channel.events.filter((event) => event === 'page.notify').length
  channel.close()
  await host.kill()
  await rm(folder, { recursive: true })
  if (given !== 1) process.stderr.write(`${name}: ${given} alerts instead of one\n`)
  return given !== 1
}
