import { expect, type Page } from '@playwright/test'
import { locateNoteDesk, openInbox } from '../support/e2e/alerts-page.ts'
import { card, openCard } from '../support/e2e/board-page.ts'
import { addCardWithCall, runAt } from '../support/e2e/cards-with-calls.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { BOARD_LATER, fillBoard } from '../support/e2e/full-board.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

// A call in Berlin on Tuesday 3 March 2026, 15:00 to 15:30.
const northwind = {
  id: 'northwind',
  company: 'Northwind Optics',
  role: 'Lens designer',
  person: 'Jane Okafor',
  start: '2026-03-03T14:00:00.000Z',
} as const

test.use({ startsIn: 'whatever is first', tolerates: ['net::ERR_'] })

const today = (page: Page) => page.getByRole('main', { name: 'Today' })
const board = (page: Page) => page.getByRole('main', { name: 'Board' })
const section = (page: Page, name: string) => today(page).getByRole('region', { name, exact: true })
const titlesIn = (page: Page, name: string) => section(page, name).locator('li b, li button[aria-expanded]')

test.describe('on a board with something due', () => {
  test.beforeEach(async ({ folder, open }) => {
    await fillBoard(folder)
    await open({ clock: BOARD_LATER })
  })

  test('the app opens in Today, most urgent first, and T, B and Back change the view', async ({ page }) => {
    await expect(today(page)).toBeVisible()
    await expect(page.getByRole('link', { name: /^Today/ })).toHaveAttribute('aria-current', 'page')
    await expect(section(page, 'Now').getByText('Overdue').first()).toBeVisible()
    await expect(titlesIn(page, 'Today').first()).toBeVisible()
    await page.keyboard.press('b')
    await expect(board(page)).toBeVisible()
    await expect(today(page)).toBeHidden()
    await page.keyboard.press('t')
    await expect(today(page)).toBeVisible()
    await page.goBack()
    await expect(board(page)).toBeVisible()
    await page.reload()
    await expect(board(page)).toBeVisible()
    await page.goForward()
    await expect(today(page)).toBeVisible()
  })

  test('the board has three lines of Today at most, and leads to the rest', async ({ page }) => {
    await page.keyboard.press('b')
    const strip = page.getByRole('region', { name: 'Today' })
    await expect(strip.getByRole('button', { name: /^(Write|Call|Open|Prep|Note it): / })).toHaveCount(3)
    await expect(strip.getByText(/^\w+ things? now/)).toBeVisible()
    await strip.getByRole('button', { name: /^\d+ more in Today$/ }).click()
    await expect(today(page)).toBeVisible()
  })

  test('what is found is shown on the board', async ({ page }) => {
    await page.keyboard.press('/')
    await page.keyboard.type('halden')
    await expect(board(page)).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByLabel('Find cards')).toBeFocused()
  })

  test('a line is snoozed for an hour, listed as snoozed, and one undo brings it back', async ({ page }) => {
    const title = 'Check in with Ada Lund'
    const line = today(page).getByRole('button', { name: `Write: ${title}` })
    await today(page)
      .getByRole('button', { name: `Snooze or skip: ${title}` })
      .click()
    await page.getByRole('menuitem', { name: 'Snooze for an hour' }).click()
    await expect(line).toBeHidden()
    await expect(page.getByText('Snoozed “Check-in”').first()).toBeVisible()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#today') !== null))
      .toBe(true)
    const snoozed = today(page).getByRole('button', { name: `Snoozed until 10:05: ${title}` })
    await snoozed.click()
    await expect(line).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect(snoozed).toBeHidden()
    await expect(line).toBeVisible()
  })

  test('everything is snoozed at once, as one change', async ({ page }) => {
    await today(page).getByRole('button', { name: 'Snooze: everything due' }).click()
    await page.getByRole('menuitem', { name: 'Snooze until tomorrow' }).click()
    await expect(today(page).getByText('Nothing to do right now.')).toBeVisible()
    await expect(today(page).getByText(/^Next: /)).toBeVisible()
    await expect(today(page).getByRole('button', { name: /^\d+ things are snoozed$/ })).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect(section(page, 'Today')).toBeVisible()
    await expect(today(page).getByText('Nothing to do right now.')).toBeHidden()
  })

  test('a line is snoozed until a date, which is checked', async ({ page }) => {
    const title = 'Check in with Ada Lund'
    await today(page)
      .getByRole('button', { name: `Snooze or skip: ${title}` })
      .click()
    await page.getByRole('menuitem', { name: 'Snooze until a date…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Snooze until' })
    await dialog.getByRole('button', { name: 'Snooze', exact: true }).click()
    await expect(dialog.getByText('Choose a day.')).toBeVisible()
    await dialog.getByLabel('Day', { exact: true }).fill('16.03.2026')
    await dialog.getByRole('button', { name: 'Snooze', exact: true }).click()
    await expect(dialog.getByText('Snooze until tomorrow or a later day.')).toBeVisible()
    await dialog.getByLabel('Day', { exact: true }).fill('20.03.2026')
    await dialog.getByRole('button', { name: 'Snooze', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(today(page).getByRole('button', { name: `Snoozed until Friday: ${title}` })).toBeVisible()
  })

  test('They replied records the answer without opening the card', async ({ page }) => {
    await today(page).getByRole('button', { name: 'They replied: Halden Ferry Line' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'What did Halden Ferry Line say?' })
    await dialog.getByRole('button', { name: /What they said/ }).click()
    await page.getByRole('option', { name: 'No decision yet' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(today(page).getByRole('button', { name: 'Write: Check in with Ada Lund' })).toBeHidden()
  })

  test('They replied is asked beside the note, with the interview they named', async ({ page }) => {
    await today(page).getByRole('button', { name: 'Write: Check in with Ada Lund' }).click()
    const { desk } = locateNoteDesk(page)
    const dialog = page.getByRole('dialog', { name: 'What did Halden Ferry Line say?' })
    await desk.getByRole('button', { name: 'They replied' }).click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(desk).toBeVisible()
    await desk.getByRole('button', { name: 'They replied' }).click()
    await dialog.getByRole('button', { name: /What they said/ }).click()
    await page.getByRole('option', { name: 'Another interview' }).click()
    await typeDay(dialog, 'Interview on', '23032026')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('Enter the time, or clear the day.')).toBeVisible()
    await dialog.getByLabel('Starts at').fill('15:00')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(desk).toBeHidden()
    await page.keyboard.press('b')
    const drawer = await openCard(page, 'Halden Ferry Line')
    await expect(drawer.getByRole('region', { name: 'Timeline' })).toContainText('23 Mar')
    await expect(drawer.getByRole('region', { name: 'Timeline' })).toContainText('another interview')
  })

  test('They replied is asked from the alerts', async ({ page }) => {
    await openInbox(page)
    await page.getByRole('button', { name: 'More: Check in with Ada Lund' }).first().click()
    await page.getByRole('menuitem', { name: 'They replied …' }).click()
    const dialog = page.getByRole('dialog', { name: 'What did Halden Ferry Line say?' })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  })

  test('words pasted on the board are filed with the card they name', async ({ page }) => {
    await page.keyboard.press('b')
    const paste = async (text: string) => {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text)
      await page.keyboard.press('ControlOrMeta+v')
    }
    const dialog = page.getByRole('dialog', { name: 'They replied' })
    await paste('https://example.com/jobs/1')
    await expect(dialog).toBeHidden()
    const words = 'Hi Sam,\nno decision yet, sorry.\nAda Lund, Halden Ferry Line'
    await paste(words)
    await expect(dialog.getByRole('combobox', { name: 'Which card it’s about' })).toHaveValue(
      /^Halden Ferry Line/,
    )
    await expect(dialog.getByLabel('In their words')).toHaveValue(words)
    await expectAccessibleAndFitting(page, 'a pasted answer')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('Choose what they said.')).toBeVisible()
    await dialog.getByRole('button', { name: /What they said/ }).click()
    await page.getByRole('option', { name: 'No decision yet' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    const drawer = await openCard(page, 'Halden Ferry Line')
    await expect(drawer.getByText('no decision yet, sorry.')).toBeVisible()
    // Over an open card a pasted text is nothing to file.
    await paste(words)
    await expect(dialog).toBeHidden()
  })

  test('a note is written from its line, and the focus stays in Today', async ({ page }) => {
    await today(page).getByRole('button', { name: 'Write: Check in with Ada Lund' }).click()
    const { desk, body } = locateNoteDesk(page)
    await expect(body).not.toBeEmpty()
    await desk.getByRole('button', { name: 'Mark as sent' }).click()
    await expect(desk).toBeHidden()
    await expect(today(page).getByRole('button', { name: 'Write: Check in with Ada Lund' })).toBeHidden()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#today') !== null))
      .toBe(true)
  })
})

test('the app opens on the board if nothing is due, and an empty Today says what comes next', async ({
  page,
  open,
  folder,
}) => {
  await runAt(folder, '2026-03-02T09:00:00Z', addCardWithCall(northwind))
  await open({ clock: '2026-03-02T10:00:00Z' })
  await expect(board(page)).toBeVisible()
  await expect(card(page, northwind.company)).toBeVisible()
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(today(page).getByText('Nothing to do right now.')).toBeVisible()
  await expect(
    today(page).getByText(/^Next: Prepare for your call with Jane Okafor at Northwind Optics/),
  ).toBeVisible()
})

test('an interview of today has its countdown and a link to join it', async ({ page, open, folder }) => {
  await runAt(folder, '2026-03-02T09:00:00Z', [
    ...addCardWithCall(northwind),
    {
      type: 'save-interview',
      cardId: 'northwind',
      interviewId: 'video',
      kind: 'video',
      start: '2026-03-03T16:00:00.000Z',
      durationMinutes: 45,
      zone: null,
      personIds: [],
      location: 'https://meet.example.com/abc',
    },
  ])
  await open({ clock: '2026-03-03T13:40:00Z' })
  const first = section(page, 'Now').getByRole('listitem').filter({ hasText: 'Jane Okafor' })
  await expect(first).toContainText('15:00')
  await expect(first).toContainText(/in (20|19) min/)
  const second = section(page, 'Today').getByRole('listitem').filter({ hasText: 'Video, 45 min.' })
  await expect(second).toContainText('17:00')
  await expect(second.getByRole('link', { name: 'Join: Video call' })).toHaveAttribute(
    'href',
    'https://meet.example.com/abc',
  )
})

test('several people of one cause share a line that opens to theirs', async ({ page, open, folder }) => {
  await runAt(folder, '2026-03-03T14:40:00Z', [
    ...addCardWithCall(northwind),
    {
      type: 'debrief-interview',
      cardId: 'northwind',
      interviewId: 'northwind-talk',
      kind: 'phone',
      endedAt: '2026-03-03T14:30:00.000Z',
      people: [
        { id: 'northwind-person', name: 'Jane Okafor' },
        { id: 'tom', name: 'Tom Wu' },
      ],
      promise: { kind: 'no-date' },
      topics: [],
      challenge: '',
      strengths: '',
      learned: '',
      ownPromises: [],
    },
  ])
  await open({ clock: '2026-03-03T15:40:00Z' })
  const group = today(page).getByRole('button', { name: 'Thank 2 people', exact: true })
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await group.click()
  await expect(today(page).getByRole('button', { name: 'Write: Thank Jane Okafor' })).toBeVisible()
  await expect(today(page).getByRole('button', { name: 'Write: Thank Tom Wu' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await expect(group).toBeFocused()
})
