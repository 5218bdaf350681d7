import { expect } from '@playwright/test'
import { addDays, getWeekday } from '#shared/time/day'
import { toIso } from '#shared/time/instant'
import { type Entry, listEntries } from '../../story/play/world.ts'
import { HOME, type Story, toMoment, type Wall } from '../../story/story.ts'
import type { Host, HostOptions } from '../host.ts'
import { withdrawFromOthers } from './accept-by-hand.ts'
import { addApplication, addInterview } from './applications-by-hand.ts'
import type { DeskUser } from './desk-by-hand.ts'
import type { DeskWatch } from './desk-watch.ts'
import { doWhatIsDue } from './do-what-is-due.ts'
import { enterEvent } from './events-by-hand.ts'
import type { Hand } from './hand.ts'
import { enterScenery } from './scenery.ts'
import { createRecords, type StoryRecords } from './story-records.ts'
import { takePictures } from './today-picture.ts'

/** When the user looks at Today: in the evening, when everything of the day has happened. */
const EVENING = '18:10'
/** On the last day, what is ahead in the afternoon is called off in the morning. */
const MORNING = '09:30'

/** The applications that are entered by hand; the others are scenery. */
const ownCards: ReadonlySet<string> = new Set(['northwind', 'sable'])

interface PageStory {
  readonly story: Story
  readonly hand: Hand
  readonly watch: DeskWatch
  readonly folder: string
  readonly pictures: string
  readonly open: (options: Partial<HostOptions>) => Promise<Host>
}

/** Lets a story happen on the page of the built app, with one look at Today on each working day. */
export async function playOnPage(options: PageStory): Promise<StoryRecords> {
  const { story } = options
  const records = createRecords(story)
  const entries = [...listEntries(story)]
  for (let day = story.from; day <= story.until; day = addDays(day, 1)) {
    if (getWeekday(day) > 5 && day !== story.from) continue
    const now = toMoment(`${day} ${day === story.until ? MORNING : EVENING}` as Wall)
    const count = entries.filter(({ at }) => at <= now).length
    await playDay({ ...options, records, now, day }, entries.splice(0, count))
  }
  return records
}

interface PageDay extends PageStory {
  readonly records: StoryRecords
  readonly day: string
  readonly now: number
}

async function playDay(
  { story, hand, watch, folder, pictures, open, records, day, now }: PageDay,
  entries: readonly Entry[],
): Promise<void> {
  const user: DeskUser = { hand, story, watch, records, now: () => now }
  const time = { clock: toIso(now), zone: HOME }
  await enterScenery(
    { folder, ...time },
    entries.filter((entry) => !isByHand(entry)),
  )
  const host = await open(time)
  if (day === story.from) await enterName(hand, story.userName)
  for (const entry of entries.filter(isByHand)) await enterByHand(hand, entry, story)
  await hand.showView('Today')
  await takePictures(hand.page, `${pictures}-${day}`)
  if (day === story.until) await withdrawFromOthers(user, 'Kestrel Labs')
  await doWhatIsDue(user)
  await closeUnanswered(hand)
  await host.stop()
}

async function enterName(hand: Hand, name: string): Promise<void> {
  await hand.press(hand.page.getByRole('button', { name: 'Settings' }))
  const settings = hand.page.getByRole('dialog', { name: 'Settings' })
  await hand.type(settings.getByLabel('Your name'), name)
  await hand.close(settings)
  await expect(settings).toBeHidden()
}

/** Closes the applications of which Today says that no answer came. */
async function closeUnanswered(hand: Hand): Promise<void> {
  const close = hand.page.getByRole('button', { name: /^Close (?:it|all \d+): / })
  if ((await close.count()) === 0) return
  await hand.press(close)
  await expect(close).toHaveCount(0)
}

function isByHand({ subject }: Entry): boolean {
  switch (subject.kind) {
    case 'application':
      return ownCards.has(subject.application.id)
    case 'interview':
      return ownCards.has(subject.interview.card)
    case 'event':
      return true
  }
}

async function enterByHand(hand: Hand, { subject }: Entry, story: Story): Promise<void> {
  switch (subject.kind) {
    case 'application':
      return addApplication(hand, subject.application)
    case 'interview': {
      const { interview } = subject
      const company = story.applications.find(({ id }) => id === interview.card)?.company ?? ''
      return addInterview(hand, company, interview)
    }
    case 'event':
      return enterEvent(hand, subject.event, story)
  }
}
