import type { BoardCard } from '#shared/ipc/board-view'
import { addDays, getWeekday } from '#shared/time/day'
import { toIso } from '#shared/time/instant'
import { runApp } from '../../app/running-app.ts'
import { createTestPorts } from '../../app/test-ports.ts'
import type { Sound } from '../sounds.ts'
import { HOME, type Story, toMoment, type Wall } from '../story.ts'
import { findTodayFaults } from './today.ts'
import { createUser, type Records } from './user.ts'
import { listEntries } from './world.ts'

const STEP = 5 * 60_000
/** When the user looks at Today, on working days and at weekends. */
const looks = { working: ['09:10', '12:40', '17:45'], weekend: ['11:00'] } as const

/** What came of a story: the notes, the sounds, and what was wrong with Today, each with its day. */
export interface Played extends Records {
  readonly sounds: readonly Sound[]
  readonly faults: readonly string[]
  /** The board at the end. */
  readonly cards: readonly BoardCard[]
}

/** Lets a story happen in the real app, five minutes at a time, from 07:30 to 21:30 of each day. */
export async function playStory(story: Story): Promise<Played> {
  const records: Records = { notes: [], sent: [] }
  const sounds: Sound[] = []
  const faults: string[] = []
  let now = toMoment(`${story.from} 07:30`)
  let isAlerted = false
  let day = story.from
  const ports = createTestPorts(toIso(now), {
    zone: HOME,
    notify({ title }) {
      sounds.push({ day, title })
      isAlerted = true
    },
  })
  const app = await runApp(ports)
  const settings = await app.request('settings.get', {})
  await app.run({ type: 'edit-settings', changes: { yourName: story.userName }, seen: settings })
  const setTime = (to: number) => {
    now = to
    ports.setTime(toIso(now))
  }
  const clock = { now: () => now, pass: (minutes: number) => setTime(now + minutes * 60_000) }
  const user = createUser(story, { app, clock, records })
  const entries = [...listEntries(story)]
  for (; day <= story.until; day = addDays(day, 1)) {
    const isWeekend = getWeekday(day) > 5
    const times = new Set<number>(
      looks[isWeekend ? 'weekend' : 'working'].map((time) => toMoment(`${day} ${time}` as Wall)),
    )
    const end = toMoment(`${day} 21:30`)
    for (let next = toMoment(`${day} 07:30`); next <= end; next = Math.floor(now / STEP) * STEP + STEP) {
      setTime(next)
      while (entries[0] && entries[0].at <= now) await entries.shift()?.enter(app)
      await app.wake()
      if (isAlerted) await user.fillInSlips()
      isAlerted = false
      if (!times.has(now)) continue
      faults.push(...(await findTodayFaults(app, now)).map((fault) => `${day}: ${fault}`))
      await user.doWhatIsDue()
      if (isWeekend) await user.closeUnanswered()
    }
  }
  faults.push(...ports.errors.map(({ what, error }) => `${what}: ${error}`))
  const { cards } = await app.request('board.get', {})
  return { ...records, sounds, faults, cards }
}
