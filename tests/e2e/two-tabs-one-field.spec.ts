import { expect, type Locator, type Page } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { anOffer } from '../support/builders/offer.ts'
import { addCard, openCard } from '../support/e2e/board-page.ts'
import {
  closeEntry,
  entry,
  leaveField,
  openEntry,
  section,
  startAdding,
  timeline,
  typeOver,
  typeTime,
} from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'
const notes = (drawer: Locator) => drawer.getByRole('textbox', { name: 'Notes' })

/** Opens the same card in two tabs of one browser, with its notes shown. */
async function openTwice(page: Page): Promise<readonly [Locator, Locator]> {
  await addCard(page, { company })
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const drawers = [await openCard(page, company), await openCard(other, company)] as const
  for (const drawer of drawers) await startAdding(drawer, 'Notes')
  return drawers
}

/** Types into the notes and leaves the field, which saves it. */
async function saveNotes(drawer: Locator, text: string): Promise<void> {
  await notes(drawer).fill(text)
  await drawer.getByLabel('Role').focus()
}

test('a field says what another tab saved while the user was typing in it, and can take that instead', async ({
  page,
  open,
}) => {
  await open()
  const [mine, theirs] = await openTwice(page)
  await notes(mine).fill('Mine')
  await saveNotes(theirs, 'Theirs')

  const news = mine
    .getByRole('status')
    .filter({ hasText: 'Another window changed this while you were typing.' })
  await expect(news).toContainText('Theirs')
  await expect(notes(mine)).toHaveValue('Mine')
  await news.getByRole('button', { name: 'Use that instead' }).press('Enter')
  await expect(notes(mine)).toHaveValue('Theirs')
  await expect(news).toBeHidden()
  await page.reload()
  await expect(notes(await openCard(page, company))).toHaveValue('Theirs')
})

test('a field that replaced what another tab saved says so, and can bring it back', async ({
  page,
  open,
}) => {
  await open()
  const [mine, theirs] = await openTwice(page)
  await notes(mine).fill('Mine')
  await saveNotes(theirs, 'Theirs')
  await expect(mine.getByText('Another window changed this while you were typing.')).toBeVisible()
  // Hiding the page decides nothing, because the user has not.
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')))
  await notes(mine).focus()
  await mine.getByLabel('Role').focus()

  await expect(notes(theirs)).toHaveValue('Mine')
  const news = mine.getByRole('status').filter({ hasText: 'You replaced what another window saved:' })
  await expect(news).toContainText('Theirs')
  await news.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(notes(mine)).toHaveValue('Theirs')
  await expect(notes(theirs)).toHaveValue('Theirs')
  await expect(news).toBeHidden()
})

/** Makes events reach the page only once the test lets them, as on a slow machine. */
async function delayEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    let isHolding = false
    class DelayedWebSocket extends WebSocket {
      override addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
        if (type !== 'message' || typeof listener !== 'function')
          return super.addEventListener(type, listener)
        super.addEventListener(type, (event) => {
          const isEvent = 'event' in JSON.parse((event as MessageEvent<string>).data)
          if (isHolding && isEvent) held.push(() => listener(event))
          else listener(event)
        })
      }
    }
    Object.assign(window, { WebSocket: DelayedWebSocket })
    window.addEventListener('hold-events', () => {
      isHolding = true
    })
    window.addEventListener('release-events', () => {
      isHolding = false
      for (const release of held.splice(0)) release()
    })
  })
}

const holdEvents = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('hold-events')))
const releaseEvents = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('release-events')))

test('a tab that has not heard of a change does not overwrite it unseen', async ({ page, open }) => {
  await delayEvents(page)
  await open()
  const [mine, theirs] = await openTwice(page)
  await holdEvents(page)
  await notes(mine).fill('Mine')
  await saveNotes(theirs, 'Theirs')
  await mine.getByLabel('Role').focus()
  await expect(mine.getByText('Another window changed this a moment ago.')).toBeVisible()
  await expect(notes(theirs)).toHaveValue('Theirs')

  await releaseEvents(page)
  await expect(mine.getByText('Another window changed this while you were typing.')).toBeVisible()
  await expect(mine.getByText('Another window changed this a moment ago.')).toBeHidden()
  await expect(notes(mine)).toHaveValue('Mine')
  await notes(mine).focus()
  await mine.getByLabel('Role').focus()
  await expect(notes(theirs)).toHaveValue('Mine')
})

test('a tab that has not heard of the date of a promise does not overwrite it unseen', async ({
  page,
  open,
  folder,
}) => {
  await seedFolder(folder, aFullColumn())
  await delayEvents(page)
  await open({ clock: CARD_NOW })
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const mine = await openCard(page, company)
  const theirs = await openCard(other, company)
  const unheard = page.getByText('Another window changed this a moment ago.')

  // A field that only the other tab changed stays, and this tab's own field is stored once it has heard.
  for (const drawer of [mine, theirs]) await openEntry(drawer, 'You promised: Send the portfolio')
  await holdEvents(page)
  await typeDay(theirs, 'By when', '20/3/2026')
  await leaveField(other)
  await expect(other.getByText('by Fri 20 March')).toBeVisible()
  await mine.getByRole('textbox', { name: 'What you promised' }).fill('Send the case study')
  await leaveField(page)
  await expect(unheard).toBeVisible()
  await releaseEvents(page)
  await expect(unheard).toBeHidden()
  await expect(other.getByText('by Fri 20 March')).toBeVisible()
  await expect(entry(theirs, 'You promised: Send the case study')).toBeVisible()

  // A field that both changed waits for the user.
  await holdEvents(page)
  await typeDay(theirs, 'By when', '23/3/2026')
  await leaveField(other)
  await expect(other.getByText('by Mon 23 March')).toBeVisible()
  await typeDay(mine, 'By when', '25/3/2026')
  await leaveField(page)
  await expect(unheard).toBeVisible()
  await releaseEvents(page)
  await expect(told(mine, 'Another window changed this while you were typing.')).toContainText('23 Mar 2026')
  await expect(other.getByText('by Mon 23 March')).toBeVisible()
})

test('a tab that has not heard of the role of a person does not overwrite it unseen', async ({
  page,
  open,
  folder,
}) => {
  await seedFolder(folder, aFullColumn())
  await delayEvents(page)
  await open({ clock: CARD_NOW })
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const [mine, theirs] = [await openCard(page, company), await openCard(other, company)]
  for (const drawer of [mine, theirs]) await openEntry(section(drawer, 'People'), 'Tom Wu')
  const chooseRole = async (drawer: Locator, role: string) => {
    await drawer.getByRole('button', { name: /^Role|Role$/ }).click()
    await drawer.page().getByRole('option', { name: role }).click()
  }
  await holdEvents(page)
  await chooseRole(theirs, 'Assistant')
  await expect(theirs.getByRole('button', { name: /Assistant.*Role|Role.*Assistant/ })).toBeVisible()
  await chooseRole(mine, 'Colleague')
  await expect(page.getByText('Another window changed this a moment ago.')).toBeVisible()
  await expect(theirs.getByRole('button', { name: /Assistant.*Role|Role.*Assistant/ })).toBeVisible()
  await releaseEvents(page)
  await expect(mine.getByRole('button', { name: /Assistant.*Role|Role.*Assistant/ })).toBeVisible()
  await chooseRole(mine, 'Colleague')
  await expect(theirs.getByRole('button', { name: /Colleague.*Role|Role.*Colleague/ })).toBeVisible()
})

test('two tabs that edit different fields of one entry overwrite nothing', async ({ page, open }) => {
  await open({ clock: '2026-03-10T09:00:00Z' })
  await addCard(page, { company })
  const first = await openCard(page, company)
  await startAdding(first, 'Your promise')
  await first.getByRole('textbox', { name: 'What you promised' }).fill('Send the portfolio')
  await page.keyboard.press('Enter')
  await expect(first.getByRole('textbox', { name: 'By when' })).toBeVisible()
  const text = first.getByRole('textbox', { name: 'What you promised' })

  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const second = await openCard(other, company)
  await text.fill('Send the portfolio and the case study')
  await openEntry(second, 'You promised: Send the portfolio')
  await typeDay(second, 'By when', '20/3/2026')
  await closeEntry(entry(timeline(second), 'You promised'))
  await expect(first.getByText('by Fri 20 March')).toBeVisible()
  await first.getByLabel('Role').focus()
  await expect(entry(second, 'You promised: Send the portfolio and the case study')).toBeVisible()
  await expect(second.getByText('by Fri 20 March')).toBeVisible()
})

test('an interview that another tab cancelled meanwhile is not called off again unseen', async ({
  page,
  open,
  folder,
}) => {
  await seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const interviews = []
  for (const tab of [page, other]) {
    const part = timeline(await openCard(tab, company))
    await openEntry(part, 'Thu 19 March')
    await part.getByRole('button', { name: 'It’s off …' }).click()
    interviews.push(entry(part, 'Thu 19 March'))
  }
  const [mine, theirs] = [page, other].map((tab) =>
    tab.getByRole('dialog', { name: `What happened at ${company}?` }),
  )
  const save = async (dialog: Locator | undefined, reason: string) => {
    await dialog?.getByText(reason, { exact: true }).click()
    await dialog?.getByRole('button', { name: 'Save' }).click()
  }
  await save(theirs, 'Cancelled by them')
  await expect(interviews[0] as Locator).toContainText('Cancelled by them')
  await save(mine, 'I can’t make it')
  await expect(mine as Locator).toContainText('Another window changed this interview a moment ago.')
  await expect(interviews[0] as Locator).toContainText('Cancelled by them')
  await mine?.getByRole('button', { name: 'Save' }).click()
  await expect(mine as Locator).toBeHidden()
  await expect(interviews[1] as Locator).toContainText('You couldn’t make it')
})

const told = (within: Locator, text: string) => within.getByRole('status').filter({ hasText: text })

test('a date half typed when another tab stores one says so, and can bring that one back', async ({
  page,
  open,
  folder,
}) => {
  await seedFolder(folder, aFullColumn({ stage: 'offer', offers: [anOffer()] }))
  await open({ clock: CARD_NOW })
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const mine = timeline(await openCard(page, company))
  const theirs = timeline(await openCard(other, company))
  for (const part of [mine, theirs]) await openEntry(part, 'Their offer')
  const [myDate, theirDate] = [mine, theirs].map((offer) =>
    offer.getByRole('textbox', { name: 'Answer by', exact: true }),
  ) as [Locator, Locator]
  await typeOver(myDate, '20/3')
  await typeDay(theirs, 'Answer by', '25/3')
  await leaveField(other)
  await expect(told(mine, 'Another window changed this while you were typing.')).toContainText('25 Mar 2026')
  await expect(myDate).toHaveValue('20/3')
  await leaveField(page)
  await expect(theirDate).toHaveValue('20 Mar 2026')
  const replaced = told(mine, 'You replaced what another window saved:')
  await expect(replaced).toContainText('25 Mar 2026')
  await replaced.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(theirDate).toHaveValue('25 Mar 2026')
  await expect(myDate).toHaveValue('25 Mar 2026')

  // What means nothing replaces nothing.
  await typeOver(myDate, '31/6')
  await typeDay(theirs, 'Answer by', '26/3')
  await leaveField(other)
  await expect(told(mine, 'Another window changed this while you were typing.')).toContainText('26 Mar 2026')
  await leaveField(page)
  await expect(myDate).toHaveAccessibleDescription(/There’s no 31 June 2026/)
  await expect(theirDate).toHaveValue('26 Mar 2026')
})

test('two tabs that date one promise say so, also while the date is half typed', async ({
  page,
  open,
  folder,
}) => {
  await seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const mine = await openCard(page, company)
  const theirs = await openCard(other, company)
  for (const drawer of [mine, theirs]) await openEntry(drawer, 'You promised: Send the portfolio')
  const date = (drawer: Locator) => drawer.getByRole('textbox', { name: 'By when', exact: true })
  await typeDay(mine, 'By when', '20/3/2026')
  await typeDay(theirs, 'By when', '25/3/2026')
  await leaveField(other)
  await expect(told(mine, 'Another window changed this while you were typing.')).toContainText('25 Mar 2026')
  await leaveField(page)
  await expect(date(theirs)).toHaveValue('20 Mar 2026')
  await expect(told(mine, 'You replaced what another window saved:')).toContainText('25 Mar 2026')

  await typeDay(mine, 'By when', '22/3')
  await typeDay(theirs, 'By when', '26/3/2026')
  await leaveField(other)
  await expect(other.getByText('by Thu 26 March')).toBeVisible()
  await leaveField(page)
  await expect(date(theirs)).toHaveValue('22 Mar 2026')
  const replaced = told(mine, 'You replaced what another window saved:')
  await expect(replaced).toContainText('26 Mar 2026')
  await replaced.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(date(theirs)).toHaveValue('26 Mar 2026')
  await expect(date(mine)).toHaveValue('26 Mar 2026')
})

test('a time in Settings says what another tab stored while it was typed', async ({ page, open }) => {
  await open()
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const [mine, theirs] = await Promise.all(
    [page, other].map(async (tab) => {
      await tab.getByRole('button', { name: 'Settings' }).click()
      const dialog = tab.getByRole('dialog', { name: 'Settings' })
      await expect(dialog.getByRole('textbox', { name: 'Alert time' })).toBeVisible()
      return dialog
    }),
  )
  if (!mine || !theirs) throw new Error('Two dialogs are needed')
  await typeTime(mine, 'Alert time', '10:30')
  await typeTime(theirs, 'Alert time', '11:15')
  await leaveField(other)
  await expect(told(mine, 'Another window changed this while you were typing.')).toContainText('11:15')
  await leaveField(page)
  await expect(theirs.getByRole('textbox', { name: 'Alert time' })).toHaveValue('10:30')
  const replaced = told(mine, 'You replaced what another window saved:')
  await replaced.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(theirs.getByRole('textbox', { name: 'Alert time' })).toHaveValue('11:15')
})
