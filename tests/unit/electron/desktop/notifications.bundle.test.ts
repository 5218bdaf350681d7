import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { aDataFolder, aDesktop, eventually, quit } from '#tests/support/electron-stub/a-desktop'
import {
  aCardOnFriday,
  aWaitingCard,
  brightwater,
  DAY_0,
  DAY_7,
  northwind,
  runCommand,
} from '#tests/support/electron-stub/a-waiting-card'
import type { DesktopOptions } from '#tests/support/electron-stub/desktop'

/** Restarts the app a week after the phone screens of the given cards. */
async function aWeekLater(cards: readonly (typeof northwind)[], options: DesktopOptions = {}) {
  const folder = await aDataFolder()
  const before = await aDesktop({ folder, start: DAY_0 })
  for (const card of cards) await aWaitingCard(before, card)
  await aCardOnFriday(before)
  await quit(before)
  return aDesktop({ ...options, folder, start: DAY_7 })
}

const waitForNotifications = (desktop: Awaited<ReturnType<typeof aDesktop>>, count: number) =>
  eventually(async () => {
    const state = await desktop.state()
    expect(state.notifications).toHaveLength(count)
    return state
  })

describe('createNotifier', () => {
  it('shows once what became due while the app was off', async () => {
    const desktop = await aWeekLater([northwind])
    await waitForNotifications(desktop, 1)
    await desktop.resume()
    await desktop.unlock()
    await delay(300)
    expect((await desktop.state()).notifications).toHaveLength(1)
    await quit(desktop)

    const again = await aDesktop({ folder: desktop.folder, start: DAY_7 })
    await eventually(async () =>
      expect((await again.state()).tray?.tooltip).toBe('Callback: 1 follow-up due'),
    )
    await delay(300)
    expect((await again.state()).notifications).toEqual([])
  })

  it('alerts on resume when day 7 came during sleep', async () => {
    const desktop = await aDesktop({ start: DAY_0 })
    await aWaitingCard(desktop, northwind)
    await desktop.jumpClock(await aCardOnFriday(desktop))
    expect((await desktop.state()).notifications).toEqual([])
    await desktop.resume()
    await waitForNotifications(desktop, 1)
  })

  it('alerts on unlock', async () => {
    const desktop = await aDesktop({ start: DAY_0 })
    await aWaitingCard(desktop, northwind)
    await desktop.jumpClock(await aCardOnFriday(desktop))
    await desktop.unlock()
    await waitForNotifications(desktop, 1)
  })

  it('copies the note with the first button', async () => {
    const desktop = await aWeekLater([northwind])
    await waitForNotifications(desktop, 1)
    await desktop.clickNotificationAction(0, 0)
    const key = (await desktop.ask('inbox.get', {})).items[0]?.key ?? ''
    const { body } = await desktop.ask('notes.get', { key, fresh: false })
    await eventually(async () => expect((await desktop.state()).clipboard).toBe(body))
  })

  it('snoozes with the second button', async () => {
    const desktop = await aWeekLater([northwind])
    const { notifications } = await waitForNotifications(desktop, 1)
    expect(notifications[0]?.actions).toEqual(['Copy note', 'Snooze until tomorrow'])
    await desktop.clickNotificationAction(0, 1)
    await eventually(async () =>
      expect((await desktop.state()).tray?.tooltip).toBe('Callback: nothing is due'),
    )
    expect((await desktop.state()).clipboard).toBe('')
  })

  it('offers no “Copy note” button without a note', async () => {
    const desktop = await aDesktop({ start: DAY_0 })
    const { cardId } = await aWaitingCard(desktop, northwind)
    const promise = { promiseId: 'portfolio', text: 'Send the portfolio', date: '2026-03-06' } as const
    await runCommand(desktop, {
      type: 'save-own-promise',
      cardId,
      personId: null,
      interviewId: null,
      ...promise,
    })
    await desktop.jumpClock(3 * 86_400_000)
    await desktop.resume()
    const { notifications, tray } = await waitForNotifications(desktop, 1)
    expect(notifications[0]).toMatchObject({
      title: expect.stringContaining('portfolio'),
      actions: ['Snooze until tomorrow'],
    })
    const [line] = tray?.menu.slice(1) ?? []
    const lines = ['Open', 'Mark as done', 'Snooze until tomorrow', 'Skip this step']
    expect(line?.submenu.map((item) => item.label)).toEqual(lines)
    await desktop.clickTrayMenu([line?.label ?? '', 'Mark as done'])
    await eventually(async () =>
      expect((await desktop.state()).tray?.tooltip).toBe('Callback: nothing is due'),
    )
    const { card } = await desktop.ask('cards.get', { cardId })
    expect(card.log.at(-1)?.text).toBe('Kept your promise')
  })

  it('opens the card when the follow-up can no longer be changed', async () => {
    const desktop = await aWeekLater([northwind])
    await waitForNotifications(desktop, 1)
    await runCommand(desktop, { type: 'delete-card', cardId: northwind.id })
    await desktop.clickNotificationAction(0, 1)
    await eventually(async () => {
      const names = (await desktop.state()).events.map((event) => event.event)
      expect(names).toContain('follow-up.open')
    })
    const { stderr } = await quit(desktop)
    expect(stderr).toContain('A follow-up could not be changed')
  })

  it('shows one summary for several alerts, which brings the window to the front when clicked', async () => {
    const desktop = await aWeekLater([northwind, brightwater])
    const { notifications } = await waitForNotifications(desktop, 1)
    expect(notifications[0]).toMatchObject({ title: '2 follow-ups are due', actions: [] })
    await desktop.closeWindow()
    await desktop.clickDialogButton(0)
    await eventually(async () => expect((await desktop.state()).windows[0]?.isVisible).toBe(false))
    await desktop.clickNotification(0)
    const { windows, events } = await desktop.state()
    expect(windows[0]).toMatchObject({ isVisible: true, isFocused: true })
    expect(events.map((event) => event.event)).not.toContain('follow-up.open')
  })

  it.each([
    ['refused', 'the system refused it'],
    ['unsupported', 'no service for it'],
  ] as const)(
    'logs a notification that is %s, and still updates tray and inbox',
    async (notifications, reason) => {
      const desktop = await aWeekLater([northwind], { notifications })
      await eventually(async () => {
        expect((await desktop.ask('inbox.get', {})).unread).toBe(1)
        expect((await desktop.state()).tray?.tooltip).toBe('Callback: 1 follow-up due')
      })
      const { stderr } = await quit(desktop)
      expect(stderr).toContain(`A notification could not be shown: '${reason}'`)
    },
  )

  it('opens the card when the note cannot be copied', async () => {
    const desktop = await aWeekLater([northwind])
    await waitForNotifications(desktop, 1)
    await desktop.breakClipboard()
    await desktop.clickNotificationAction(0, 0)
    await eventually(async () => {
      const names = (await desktop.state()).events.map((event) => event.event)
      expect(names).toContain('follow-up.open')
    })
    const { stderr } = await quit(desktop)
    expect(stderr).toContain('The clipboard is held by another program')
  })
})
