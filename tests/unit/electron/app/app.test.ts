import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identifyThisProcess } from '#electron/store/lock/process-identity'
import { runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aFolder } from '#tests/support/store/a-folder'

const TUESDAY = '2026-03-03T20:30:00.000Z'
const addNorthwind = {
  type: 'add-card',
  cardId: 'northwind',
  company: 'Northwind Optics',
  role: 'Lens designer',
  stage: 'phone-screen',
  person: 'Jane Okafor',
} as const
const dropOnWaiting = {
  type: 'move-card',
  cardId: 'northwind',
  stage: 'waiting',
  position: { at: 'top' },
} as const

describe('an app on a folder that a machine without an id claims from an earlier boot', () => {
  it.skipIf(process.platform !== 'linux')('says that it waits, and opens once nobody answers', async () => {
    const ports = createTestPorts(TUESDAY)
    const folder = await aFolder()
    const holder = {
      ...identifyThisProcess(),
      pid: 12,
      session: 'another',
      birth: 'earlier-boot 1',
      machine: null,
    }
    await writeFile(join(folder, 'workspace.lock-000001700000000-12-000001-0badcafe'), JSON.stringify(holder))
    await runApp(ports, folder, { patience: { toYield: 1000, near: 50, far: 50 } })
    expect(ports.waits).toEqual([expect.stringContaining(`Callback was open on ${folder} on the computer`)])
  })
})

describe('startApp', () => {
  it('alerts on day 7, writes the note, and stays silent once it is sent, across restarts', async () => {
    const ports = createTestPorts(TUESDAY)
    const first = await runApp(ports)
    await first.run(addNorthwind)
    await first.run(dropOnWaiting)
    await first.stop()
    expect(ports.shown).toEqual([])

    ports.setTime('2026-03-10T13:00:00.000Z')
    const second = await runApp(ports, first.folder)
    await expect.poll(() => ports.shown.length).toBe(1)
    const checkIn = async () =>
      (await second.request('inbox.get', {})).items.find(({ step }) => step === 'check-in')
    const alerted = await checkIn()
    expect(alerted).toMatchObject({ cardId: 'northwind', isRead: false, isOpen: true })
    const key = alerted?.key ?? ''
    const note = await second.request('notes.get', { key, fresh: false })
    expect(note.body).toContain('Jane')
    expect(note.body).toContain('our call last week')
    expect(await second.getNoteText(key)).toBe(note.body)
    expect(await checkIn()).toMatchObject({ key, isRead: true })
    const sent = { type: 'mark-sent', key, kind: 'sent', at: null, channel: null } as const
    await second.run({ ...sent, subject: note.subject, text: note.body })
    await second.stop()

    ports.setTime('2026-03-13T13:00:00.000Z')
    const third = await runApp(ports, first.folder)
    third.wake()
    const { card } = await third.request('cards.get', { cardId: 'northwind' })
    expect(card.log.at(-1)?.text).toBe('Checked in with Jane Okafor')
    expect(card.actions.at(-1)).toMatchObject({ key, kind: 'sent', text: note.body })
    await third.stop()
    expect(ports.shown.length).toBe(1)
  })

  it('says so if the page and Node disagree about the clocks of an interview, and keeps the time entered', async () => {
    const app = await runApp(createTestPorts(TUESDAY))
    await app.run(addNorthwind)
    const interview = {
      type: 'save-interview',
      cardId: 'northwind',
      interviewId: 'interview-1',
      kind: 'video',
      localStart: '2026-12-15T10:00',
      durationMinutes: null,
      zone: 'America/Vancouver',
      personIds: [] as string[],
      location: '',
    } as const
    await app.run({ ...interview, start: '2026-12-15T17:00:00.000Z' })
    expect((await app.request('app.hello', {})).notices).toEqual([])
    await app.run({ ...interview, start: '2026-12-15T18:00:00.000Z' })
    expect((await app.request('app.hello', {})).notices).toMatchObject([{ id: 'zone-data', kind: 'warning' }])
    const { card } = await app.request('cards.get', { cardId: 'northwind' })
    expect(card.interviews[0]?.start).toBe('2026-12-15T17:00:00.000Z')
    await app.stop()
  })

  it('checks the clock when the machine wakes up', async () => {
    const ports = createTestPorts(TUESDAY)
    const app = await runApp(ports)
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    ports.setTime('2026-03-03T21:30:00.000Z')
    ports.resume()
    await expect.poll(() => ports.shown.length).toBe(1)
    const { items } = await app.request('inbox.get', {})
    expect(items.find(({ step }) => step === 'thank-you')).toMatchObject({ cardId: 'northwind' })
  })

  it('asks the pages for unsaved input before the machine sleeps, until it is stopped', async () => {
    const ports = createTestPorts(TUESDAY)
    const app = await runApp(ports)
    const suspending = () => app.events.filter(({ event }) => event === 'app.suspending').length
    ports.suspend()
    expect(suspending()).toBe(1)
    await app.stop()
    ports.suspend()
    expect(suspending()).toBe(1)
  })

  it('keeps an alert in the inbox if it cannot be shown', async () => {
    const ports = createTestPorts(TUESDAY, {
      notify: () => {
        throw new Error('No notification service')
      },
    })
    const app = await runApp(ports)
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    ports.setTime('2026-03-03T21:30:00.000Z')
    app.wake()
    await expect.poll(() => ports.errors.length).toBe(1)
    expect((await app.request('inbox.get', {})).unread).toBeGreaterThan(0)
    app.wake()
    await app.stop()
    expect(ports.errors.length).toBe(1)
  })

  it('delivers an alert at once although the tray fails', async () => {
    const ports = createTestPorts(TUESDAY)
    const set = () => {
      throw new Error('No tray')
    }
    const app = await runApp({ ...ports, tray: { set } })
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    ports.setTime('2026-03-03T21:30:00.000Z')
    await app.wake()
    expect(ports.shown).toHaveLength(1)
    const logged = new Set(ports.errors.map(({ what }) => what))
    expect([...logged]).toEqual(['The tray could not be told; inbox and Today have it all the same'])
  })

  it('delivers alerts and logs the error if the board cannot be published', async () => {
    const ports = createTestPorts(TUESDAY)
    let failures = 0
    const zone = () => {
      failures -= 1
      if (failures >= 0) throw new Error('No zone')
      return ports.clock.zone()
    }
    const app = await runApp({ ...ports, clock: { now: ports.clock.now, zone } })
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    ports.setTime('2026-03-03T21:30:00.000Z')
    failures = 1
    await app.wake()
    expect(ports.shown).toHaveLength(1)
    expect(ports.errors.map(({ what }) => what)).toEqual(['The board could not be told what changed'])
    failures = Number.POSITIVE_INFINITY
    await app.wake()
    failures = 0
    expect(ports.errors.at(-1)?.what).toBe('Alerts could not be looked for; the next look tries again')
  })

  it('publishes what a change altered on the board before the change is acknowledged', async () => {
    const app = await runApp(createTestPorts(TUESDAY))
    const before = await app.request('board.get', {})
    await app.run(addNorthwind)
    const change = app.events.findLast((event) => event.event === 'board.changed')
    expect(change?.data).toMatchObject({
      seq: before.seq + 1,
      removed: [],
      cards: [{ id: 'northwind', company: 'Northwind Optics', stage: 'phone-screen' }],
      frame: { history: { undo: 'Add Northwind Optics', redo: null } },
    })
  })

  it('publishes in one event which cards changed, also if the board shows no difference', async () => {
    const app = await runApp(createTestPorts(TUESDAY))
    await app.run(addNorthwind)
    const linked = (link: string) => app.run({ type: 'edit-card', cardId: 'northwind', changes: { link } })
    await linked('example.com/1')
    const { seq } = await app.request('board.get', {})
    const eventCount = app.events.length
    await linked('example.com/2')
    const data = { seq: seq + 1, frame: null, cards: [], removed: [], changedIds: ['northwind'] }
    expect(app.events.slice(eventCount)).toEqual([{ event: 'board.changed', data }])
  })

  it('undoes and redoes, the last command also after a restart', async () => {
    const ports = createTestPorts(TUESDAY)
    const first = await runApp(ports)
    await first.run(addNorthwind)
    await first.run(dropOnWaiting)
    await first.request('history.undo', {})
    expect((await first.request('board.get', {})).cards[0]?.stage).toBe('phone-screen')
    await first.request('history.redo', {})
    await first.stop()

    const second = await runApp(ports, first.folder)
    expect((await second.request('board.get', {})).history.undo).toBe('Move Northwind Optics to Waiting')
    await second.request('history.undo', {})
    expect((await second.request('board.get', {})).cards[0]?.stage).toBe('phone-screen')
    await expect(second.request('history.undo', {})).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })

  it('undoes one step for each of two requests sent at once', async () => {
    const app = await runApp(createTestPorts(TUESDAY))
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    await Promise.all([app.request('history.undo', {}), app.request('history.undo', {})])
    expect((await app.request('board.get', {})).cards).toEqual([])
  })

  it('keeps a draft out of the history', async () => {
    const ports = createTestPorts(TUESDAY)
    const app = await runApp(ports)
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    const { followUps } = await app.request('cards.get', { cardId: 'northwind' })
    const key = followUps.find((one) => one.step === 'thank-you')?.key ?? ''
    const draft = { subject: 'Thank you', body: 'Dear Jane, it was good to talk.' }
    await app.run({ type: 'keep-draft', key, draft })
    expect((await app.request('board.get', {})).history.undo).toBe('Move Northwind Optics to Waiting')
    expect(await app.request('notes.get', { key, fresh: false })).toMatchObject({ ...draft, isDraft: true })
    expect((await app.request('notes.get', { key, fresh: true })).isDraft).toBe(false)
  })

  it('marks all alerts as read if none is named', async () => {
    const ports = createTestPorts(TUESDAY)
    const app = await runApp(ports)
    await app.run(addNorthwind)
    await app.run(dropOnWaiting)
    ports.setTime('2026-03-04T16:30:00.000Z')
    app.wake()
    await expect.poll(async () => (await app.request('inbox.get', {})).unread).toBeGreaterThan(0)
    expect((await app.request('inbox.read', { ids: [] })).unread).toBe(0)
  })

  it('loads the employer’s holidays before it alerts, and plans again with them', async () => {
    const FRIDAY = '2026-03-27T20:30:00.000Z'
    const ports = createTestPorts(FRIDAY)
    const first = await runApp(ports)
    await first.run(addNorthwind)
    await first.run(dropOnWaiting)
    const checkIn = async (app: typeof first) =>
      (await app.request('cards.get', { cardId: 'northwind' })).followUps.find(
        ({ step }) => step === 'check-in',
      )
    const daysOff = async () => (await first.request('cards.get', { cardId: 'northwind' })).holidays
    const alerted = async (app: typeof first) =>
      (await app.request('inbox.get', {})).items.filter(({ step }) => step === 'check-in').length
    const goodFriday = Date.parse('2026-04-03T13:00:00.000Z')
    expect((await checkIn(first))?.alertsAt[0]).toBe(goodFriday)
    expect(await daysOff()).toEqual([])
    await first.run({ type: 'edit-card', cardId: 'northwind', changes: { country: 'DE' } })
    const afterEaster = Date.parse('2026-04-07T13:00:00.000Z')
    await expect.poll(async () => (await checkIn(first))?.alertsAt[0]).toBe(afterEaster)
    expect(await daysOff()).toEqual(expect.arrayContaining(['2026-04-03', '2026-04-06']))
    await first.stop()

    ports.setTime('2026-04-03T13:00:00.000Z')
    const second = await runApp(ports, first.folder)
    await second.wake()
    expect(await alerted(second)).toBe(0)
    ports.setTime('2026-04-07T13:00:00.000Z')
    await second.wake()
    expect(await alerted(second)).toBe(1)
    expect(ports.errors).toEqual([])
  })

  it('refuses a snooze until a holiday after which it is too late', async () => {
    const app = await runApp(createTestPorts('2026-04-02T20:30:00.000Z'))
    await app.run(addNorthwind)
    await app.run({ type: 'edit-card', cardId: 'northwind', changes: { country: 'DE' } })
    await app.run(dropOnWaiting)
    await app.wake()
    const { followUps } = await app.request('cards.get', { cardId: 'northwind' })
    const key = followUps.find(({ step }) => step === 'thank-you')?.key ?? ''
    const untilGoodFriday = app.run({ type: 'snooze-follow-up', key, until: '2026-04-03' })
    await expect(untilGoodFriday).rejects.toMatchObject({ code: 'not-allowed', data: { field: 'until' } })
  })

  it('refuses a country without known holidays when it is entered', async () => {
    const app = await runApp(createTestPorts(TUESDAY))
    await app.run(addNorthwind)
    const entering = app.run({ type: 'edit-card', cardId: 'northwind', changes: { country: 'ZZ' } })
    await expect(entering).rejects.toMatchObject({ code: 'invalid-input', data: { field: 'country' } })
  })
})
