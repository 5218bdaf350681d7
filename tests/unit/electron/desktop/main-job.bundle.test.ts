import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { aDataFolder, aDesktop, eventually, quit } from '#tests/support/electron-stub/a-desktop'
import {
  aCardOnFriday,
  aWaitingCard,
  DAY_0,
  DAY_7,
  northwind,
  runCommand,
} from '#tests/support/electron-stub/a-waiting-card'

describe('the main job through the desktop host', () => {
  it('alerts once on day 7, copies the note, and stops once it is sent', async () => {
    const folder = await aDataFolder()
    const first = await aDesktop({ folder, start: DAY_0 })
    const { cardId, personId } = await aWaitingCard(first, northwind)
    await aCardOnFriday(first)
    expect((await first.state()).notifications).toEqual([])
    expect((await quit(first)).code).toBe(0)

    const second = await aDesktop({ folder, start: DAY_7 })
    const state = await eventually(async () => {
      const current = await second.state()
      expect(current.notifications).toHaveLength(1)
      return current
    })
    expect(state.notifications[0]).toMatchObject({
      title: expect.stringContaining('Jane'),
      body: expect.stringContaining('Northwind & Frey'),
      actions: ['Copy note', 'Snooze until tomorrow'],
    })
    expect(state.badge).toBe(1)
    expect(state.tray?.tooltip).toBe('Callback: 1 follow-up due')
    const line = state.tray?.menu[1]
    expect(line?.label).toContain('Jane Okafor')
    expect(line?.label).toContain('Northwind & Frey')
    expect(line?.submenu.map((item) => item.label)).toEqual([
      'Open',
      'Copy note',
      'They replied …',
      'Snooze until tomorrow',
      'Skip this step',
    ])
    const inbox = await second.ask('inbox.get', {})
    expect(inbox).toMatchObject({ unread: 1, items: [{ cardId, step: 'check-in', isOpen: true }] })

    await second.clickNotification(0)
    const key = inbox.items[0]?.key ?? ''
    await eventually(async () => {
      const { events, windows } = await second.state()
      expect(events).toContainEqual({ event: 'follow-up.open', data: { key, cardId } })
      expect(windows[0]).toMatchObject({ isVisible: true, isFocused: true })
      expect((await second.ask('inbox.get', {})).unread).toBe(0)
    })

    const note = await second.ask('notes.get', { key, fresh: false })
    expect(note).toMatchObject({ person: { id: personId, name: 'Jane Okafor' }, role: northwind.role })
    expect(note.body).toContain('Jane')
    expect(note.subject).toContain('senior product designer')
    expect(note.body).toContain('our call last week')
    await second.clickTrayMenu([line?.label ?? '', 'Copy note'])
    await eventually(async () => expect((await second.state()).clipboard).toBe(note.body))

    await runCommand(second, {
      type: 'mark-sent',
      key,
      kind: 'sent',
      at: null,
      channel: note.channel,
      subject: note.subject,
      text: note.body,
    })
    await eventually(async () => {
      const { tray, badge } = await second.state()
      expect(tray?.tooltip).toBe('Callback: nothing is due')
      expect(badge).toBe(0)
    })
    expect((await quit(second)).code).toBe(0)

    const third = await aDesktop({ folder, start: DAY_7 })
    await third.resume()
    await eventually(async () => expect((await third.state()).tray?.tooltip).toBe('Callback: nothing is due'))
    await delay(300)
    expect((await third.state()).notifications).toEqual([])
    const { card } = await third.ask('cards.get', { cardId })
    expect(card.log.some((entry) => entry.text.includes('Checked in with Jane Okafor'))).toBe(true)
    expect(await third.ask('inbox.get', {})).toMatchObject({ unread: 0, items: [{ isOpen: false }] })
  })
})
