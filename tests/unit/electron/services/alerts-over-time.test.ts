import { describe, expect, it } from 'vitest'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { IsoInstant } from '#shared/model/scalars'
import { toEpoch, toIso } from '#shared/time/instant'
import { addCard, addCardWithCall } from '#tests/support/app/add-card-with-call'
import { type RunningApp, runApp } from '#tests/support/app/running-app'
import { createTestPorts, type TestPorts } from '#tests/support/app/test-ports'
import { aCard as aStoredCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aFolder } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const MINUTE = 60_000
const CALL: IsoInstant = '2026-03-03T20:30:00.000Z'

/** Starts the app with a clock that can be moved, and records every alert with its time. */
async function aTimeline(start: IsoInstant = CALL, folder?: string, zone = 'America/New_York') {
  const alerts: string[] = []
  const ports: TestPorts = createTestPorts(start, {
    zone,
    notify: ({ title }) => alerts.push(`${toIso(ports.clock.now()).slice(0, 16)} ${title.split(' ')[0]}`),
  })
  const app = await runApp(ports, folder)
  await app.wake()
  const at = async (moment: string) => {
    ports.setTime(`${moment}:00.000Z` as IsoInstant)
    await app.wake()
  }
  /** Runs every minute up to and including an instant. */
  const live = async (until: string) => {
    const end = Date.parse(`${until}:00.000Z`)
    for (let now = ports.clock.now() + MINUTE; now <= end; now += MINUTE) {
      ports.setTime(toIso(now))
      await app.wake()
    }
  }
  return { app, ports, alerts, at, live }
}

/** Lists the inbox, the newest first, by the first words of each title. */
async function listInbox(app: RunningApp): Promise<string[]> {
  const { items } = await app.request('inbox.get', {})
  return items.map(({ title }) => title.split(' ').slice(0, 2).join(' '))
}

/** A call of an hour in the future. */
const anHour = {
  type: 'save-interview',
  kind: 'phone',
  durationMinutes: 60,
  zone: null,
  location: '',
} as const

/** Adds a second card in the week, so that the keep-applying step is not due. */
const addAnotherCard = (app: RunningApp) =>
  addCard(app, { id: 'harbor', company: 'Harbor Tea', stage: 'applied' })

describe('alerts while the machine is awake', () => {
  it('come in their minute, once each', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await live('2026-03-04T17:00')
    await at('2026-03-09T15:00')
    await addAnotherCard(app)
    await at('2026-03-10T12:55')
    await live('2026-03-10T13:10')
    await at('2026-03-13T12:55')
    await live('2026-03-13T13:10')
    expect(alerts).toEqual([
      '2026-03-03T21:30 Thank',
      '2026-03-04T16:30 Thank',
      '2026-03-10T13:00 Check',
      '2026-03-13T13:00 Check',
    ])
  })

  it.each([
    ['spring', '2026-03-08T01:45', '2026-03-08T12:00 Thank', '2026-03-08T12:05'],
    ['autumn', '2026-11-01T00:45', '2026-11-01T13:00 Thank', '2026-11-01T13:05'],
  ])(
    'come at the end of quiet hours in the night in which clocks change in %s',
    async (_, ended, alert, until) => {
      const { app, alerts, live } = await aTimeline(`${ended}:00.000Z` as IsoInstant)
      await addCardWithCall(app)
      await live(until)
      expect(alerts).toEqual([alert])
    },
  )
})

describe('alerts of an open note', () => {
  it('count as seen: none is shown, and none comes when the note is closed unsent', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await live('2026-03-04T17:00')
    await at('2026-03-09T15:00')
    await addAnotherCard(app)
    await at('2026-03-10T12:59')
    const { followUps } = await app.request('cards.get', { cardId: 'northwind' })
    const { key } = followUps.find(({ step }) => step === 'check-in') ?? { key: '' }
    alerts.length = 0
    await app.request('notes.setOpen', { key, isOpen: true })
    await live('2026-03-10T13:00')
    const { items } = await app.request('inbox.get', {})
    expect(items.find((item) => item.key === key)).toMatchObject({ isRead: true })
    await app.request('notes.setOpen', { key, isOpen: false })
    await live('2026-03-10T13:10')
    expect(alerts).toEqual([])
    await at('2026-03-13T12:59')
    await live('2026-03-13T13:00')
    expect(alerts).toEqual(['2026-03-13T13:00 Check'])
  })

  it('come as ever for other follow-ups', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await live('2026-03-04T17:00')
    await at('2026-03-09T15:00')
    await addAnotherCard(app)
    await at('2026-03-10T12:59')
    alerts.length = 0
    await app.request('notes.setOpen', { key: 'card-1/other/check-in/1', isOpen: true })
    await live('2026-03-10T13:00')
    expect(alerts).toEqual(['2026-03-10T13:00 Check'])
  })
})

describe('alerts after sleep', () => {
  it('come once after a sleep of eight hours', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-03T21:30')
    await at('2026-03-04T12:00')
    await at('2026-03-04T20:00')
    await live('2026-03-04T20:10')
    expect(alerts).toEqual(['2026-03-03T21:30 Thank', '2026-03-04T20:00 Thank'])
  })

  it('come as one for both missed check-ins after ten days, and the thank-you lapses with its reason', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-03T20:40')
    await at('2026-03-13T20:40')
    await live('2026-03-13T20:50')
    expect(alerts).toEqual(['2026-03-13T20:40 2'])
    expect(await listInbox(app)).toEqual(['No new', 'Check in'])
    const { followUps } = await app.request('cards.get', { cardId: 'northwind' })
    expect(followUps.find(({ step }) => step === 'thank-you')).toMatchObject({ status: 'lapsed' })
    expect(followUps.find(({ step }) => step === 'thank-you')?.reason).not.toBe('')
  })

  it('wait for the morning if the machine wakes in quiet hours', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-03T20:40')
    await at('2026-03-04T06:00')
    await live('2026-03-04T13:05')
    expect(alerts).toEqual(['2026-03-04T13:00 Thank'])
  })

  it('come at the next start if the app was closed', async () => {
    const first = await aTimeline()
    await addCardWithCall(first.app)
    await first.app.stop()
    const { app, alerts, live } = await aTimeline('2026-03-11T18:00:00.000Z', first.app.folder)
    await live('2026-03-11T18:05')
    expect(alerts).toEqual(['2026-03-11T18:00 2'])
    expect(await listInbox(app)).toEqual(['No new', 'Check in'])
  })
})

describe('alerts when the clock is changed', () => {
  it('do not come again when the clock is set back four hours', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-04T18:00')
    await addAnotherCard(app)
    await at('2026-03-10T13:05')
    await at('2026-03-10T09:05')
    await live('2026-03-10T13:30')
    expect(alerts).toEqual(['2026-03-04T18:00 Thank', '2026-03-10T13:05 Check'])
  })

  it('come when the clock is set ahead four hours, and once more at their right time after it is corrected', async () => {
    const { app, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-04T18:00')
    await addAnotherCard(app)
    await at('2026-03-10T10:30')
    await at('2026-03-10T14:30')
    await at('2026-03-10T10:35')
    await live('2026-03-10T14:40')
    // What fired while the clock was wrong has not fired (docs/rules.md, timeline 24).
    expect(alerts).toEqual(['2026-03-04T18:00 Thank', '2026-03-10T14:30 Check', '2026-03-10T13:00 Check'])
  })

  it('come once although the clock was a year behind for a while', async () => {
    const { app, alerts, at } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-04T18:00')
    await addAnotherCard(app)
    await at('2025-03-04T18:00')
    await at('2025-03-10T13:30')
    await at('2026-03-10T13:30')
    await at('2026-03-10T14:30')
    expect(alerts).toEqual(['2026-03-04T18:00 Thank', '2026-03-10T13:30 Check'])
  })

  it('follow the user into another zone, and do not come again on the way back', async () => {
    const { app, ports, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-04T18:00')
    await addAnotherCard(app)
    await at('2026-03-10T07:00')
    ports.travel('Europe/Berlin')
    await live('2026-03-10T08:05')
    ports.travel('America/New_York')
    await live('2026-03-10T13:30')
    expect(alerts).toEqual(['2026-03-04T18:00 Thank', '2026-03-10T08:00 Check'])
  })

  it('do not come again when a journey merges two interview days or splits one', async () => {
    // The interviews end on one day in New York and on two in Kolkata.
    const { app, ports, alerts, at, live } = await aTimeline('2026-03-03T14:00:00.000Z')
    await addCard(app, { id: 'northwind', company: 'Northwind Optics' })
    for (const [id, start] of [
      ['noon', '2026-03-03T16:00:00.000Z'],
      ['afternoon', '2026-03-03T19:45:00.000Z'],
    ] as const)
      await app.run({ ...anHour, personIds: [], cardId: 'northwind', interviewId: id, start })
    await at('2026-03-03T20:44')
    await live('2026-03-03T21:55')
    expect(alerts.slice(-2)).toEqual(['2026-03-03T20:55 Note', '2026-03-03T21:45 Thank'])
    const once = [...alerts]
    ports.travel('Asia/Kolkata')
    await at('2026-03-04T04:00')
    await live('2026-03-04T04:05')
    ports.travel('America/New_York')
    await at('2026-03-04T13:00')
    await live('2026-03-04T13:05')
    expect(alerts).toEqual(once)
    await app.stop()
    const away = await aTimeline('2026-03-04T13:06:00.000Z', app.folder, 'Asia/Kolkata')
    await away.live('2026-03-04T13:10')
    expect(away.alerts).toEqual([])
  })
})

describe('alerts and a crash', () => {
  it('come at the next start if they were recorded but not delivered', async () => {
    const files = createWatchedFiles()
    const shown: string[] = []
    let hasCrashed = false
    // The crash: the entry is on disk, nothing after it gets there, and no alert was shown.
    const ports = createTestPorts(CALL, {
      notify: () => {
        hasCrashed = true
        files.fail({ call: 'write', code: 'EIO', times: 999 })
      },
    })
    const first = await runApp(ports, undefined, { files })
    await addCardWithCall(first)
    ports.setTime('2026-03-03T21:30:00.000Z')
    await first.wake()
    expect(hasCrashed).toBe(true)
    await first.stop()

    const again = createTestPorts('2026-03-03T21:31:00.000Z', { notify: ({ title }) => shown.push(title) })
    const second = await runApp(again, first.folder)
    await second.wake()
    await second.wake()
    expect(shown).toHaveLength(1)
    expect((await second.request('inbox.get', {})).items).toHaveLength(1)
    await second.stop()

    const third = await runApp(
      createTestPorts('2026-03-03T21:32:00.000Z', { notify: () => shown.push('') }),
      first.folder,
    )
    await third.wake()
    expect(shown).toHaveLength(1)
  })
})

describe('many alerts at once', () => {
  it('come as one summary of 500, each in the ledger', async () => {
    const folder = await aFolder()
    const store = await openWorkspaceStore({ folder, now: () => toEpoch(CALL), newId: () => 'workspace-1' })
    const cards = Array.from({ length: 500 }, (_, index) =>
      aStoredCard({
        id: `card-${index}`,
        addedAt: '2026-03-09T15:00:00.000Z',
        company: `Company ${index}`,
        stage: 'waiting',
        interviews: [anInterview({ id: `interview-${index}`, debriefedAt: CALL })],
      }),
    )
    await store.update(() => ({ workspace: aWorkspace({ cards }), result: null }))
    await store.close()
    const ports = createTestPorts('2026-03-10T13:00:00.000Z')
    const app = await runApp(ports, folder)
    await app.wake()
    expect(ports.shown.map(({ title, target }) => [title, target])).toEqual([
      ['500 follow-ups are due', null],
    ])
    expect((await app.request('inbox.get', {})).unread).toBeGreaterThan(0)
    await app.wake()
    expect(ports.shown).toHaveLength(1)
  })
})

describe('paused alerts', () => {
  it('come as one when a pause of an hour ends, while tray and inbox stay current', async () => {
    const { app, ports, alerts, at, live } = await aTimeline()
    await addCardWithCall(app)
    await at('2026-03-03T21:20')
    expect(await app.request('alerts.pause', { pause: 'hour' })).toEqual({ until: 'today, 17:20' })
    expect(ports.trays.at(-1)?.paused).toBe('today, 17:20')
    await live('2026-03-03T22:25')
    expect(alerts).toEqual(['2026-03-03T22:20 Thank'])
    expect(ports.trays.at(-1)?.paused).toBeUndefined()
    const pauses = app.events.filter((one) => one.event === 'alerts.paused').map((one) => one.data.until)
    expect(pauses.slice(-2)).toEqual(['today, 17:20', null])
  })

  it('wait until tomorrow across a restart, and come at once when the pause is ended', async () => {
    const first = await aTimeline()
    await addCardWithCall(first.app)
    await first.app.request('alerts.pause', { pause: 'until-tomorrow' })
    await first.at('2026-03-03T21:40')
    await first.app.stop()
    const { app, alerts, live } = await aTimeline('2026-03-03T21:50:00.000Z', first.app.folder)
    await live('2026-03-03T21:55')
    expect((await app.request('app.hello', {})).alertsPaused).toBe('tomorrow, 9:00')
    expect([...first.alerts, ...alerts]).toEqual([])
    expect(await app.request('alerts.pause', { pause: 'no-longer' })).toEqual({ until: null })
    expect(alerts).toEqual(['2026-03-03T21:55 Thank'])
  })

  it('do not add a step of undo', async () => {
    const { app } = await aTimeline()
    await addCardWithCall(app)
    await app.request('alerts.pause', { pause: 'hour' })
    expect((await app.request('board.get', {})).history.undo).toBe('Note what Northwind Optics said')
  })
})
