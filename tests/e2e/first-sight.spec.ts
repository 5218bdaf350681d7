import { expect, type Page, type WebSocketRoute } from '@playwright/test'
import { oddCards, sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW, BOARD_ZONE, boardOf } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { addCard, card } from '../support/e2e/board-page.ts'
import { complaintsOf } from '../support/e2e/complaints.ts'
import { test } from './fixtures.ts'

const lost = 'Callback has stopped, or cannot be reached.'

test('a page shows the board before its channel opens, and then what changed meanwhile', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam </script><b>bold' })
  const later = await page.context().newPage()
  const { asked, release } = await holdChannel(later)
  await later.goto(new URL(host.address()).origin)
  await expect(card(later, 'Fabrikam </script><b>bold')).toBeVisible()
  await expect.poll(() => asked).toHaveLength(1)
  expect(asked[0]).toMatch(/\/channel\?heard=\d+$/)

  await addCard(page, { company: 'Contoso Mills' })
  await expect(card(later, 'Contoso Mills')).toBeHidden()
  release()
  await expect(card(later, 'Contoso Mills')).toBeVisible()
  // From now on it lives on what it is told.
  await addCard(later, { company: 'Juniper Bank' })
  await addCard(page, { company: 'Larkspur Maps' })
  await expect(card(later, 'Larkspur Maps')).toBeVisible()
  await later.close()
})

test('a page whose channel is refused at first shows the board all the same, and mends itself', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  let isRefused = true
  await later.routeWebSocket(/\/channel/, async (line) => {
    if (isRefused) await line.close()
    else line.connectToServer()
  })
  await later.goto(new URL(host.address()).origin)
  await expect(later.getByText(lost)).toBeVisible()
  await expect(card(later, 'Fabrikam')).toBeVisible()

  await addCard(page, { company: 'Contoso Mills' })
  isRefused = false
  await expect(card(later, 'Contoso Mills')).toBeVisible()
  await expect(later.getByText(lost)).toBeHidden()
  await later.close()
})

test('a page wears what its user chose before its scripts are there', async ({ page, open }) => {
  const host = await open()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog', { name: 'Settings' }).getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  const later = await page.context().newPage()
  await holdChannel(later)
  await holdScript(later)
  await later.goto(new URL(host.address()).origin, { waitUntil: 'commit' })
  await expect(later.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(later.locator('html')).toHaveCSS('color-scheme', 'dark')
  await later.close()
})

test('a page is drawn before its scripts are there, and answers to nobody until they are', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  const release = await holdScript(later)
  await later.goto(new URL(host.address()).origin, { waitUntil: 'commit' })
  await expect(card(later, 'Fabrikam')).toBeVisible()
  await expect(later.getByRole('heading', { name: 'Closed 0' })).toBeVisible()
  await later.keyboard.press('Tab')
  expect(await later.evaluate(() => document.activeElement === document.body)).toBe(true)
  const opening = card(later, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).click()
  await expect(later.getByRole('dialog')).toBeHidden()

  release()
  // A click of before is lost to nobody: it waits until the card can be clicked.
  await opening
  await expect(later.getByRole('dialog', { name: 'Fabrikam' })).toBeVisible()
  await later.close()
})

for (const [what, board] of Object.entries({ empty: boardOf([]), full: sixtyCards(), odd: oddCards() }))
  test(`what was drawn ahead is taken over as it is: ${what}`, async ({ page, folder, start }) => {
    seedFolder(folder, board)
    const complaints = complaintsOf(page)
    const host = await start({ clock: BOARD_NOW, zone: BOARD_ZONE })
    // High enough for all that is drawn ahead: cards below the edge would go for now.
    await page.setViewportSize({ width: 1440, height: 1000 })
    await page.addInitScript(keepWhatIsDrawn)
    await page.goto(host.address())
    await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
    await expect(page.locator('#app')).not.toHaveAttribute('inert')
    expect(await page.evaluate(() => window.gone())).toEqual([])
    expect(complaints).toEqual([])
  })

for (const [what, bare] of Object.entries({
  'without being drawn, as on the desktop,': (html: string) =>
    html.replace(/<div id="app" inert>.*<\/div>(?=<script)/s, '<div id="app"></div>'),
  'without answers either': (html: string) =>
    html.replace(/<div id="app" inert>.*<\/script>/s, '<div id="app"></div>'),
}))
  test(`a page that comes ${what} draws itself`, async ({ page, open }) => {
    const host = await open()
    await addCard(page, { company: 'Fabrikam' })
    const later = await page.context().newPage()
    const complaints = complaintsOf(later)
    await later.route('/', async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      expect(bare(html)).not.toContain('Fabrikam</span>')
      await route.fulfill({ response, body: bare(html) })
    })
    await later.goto(new URL(host.address()).origin)
    await card(later, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).click()
    await expect(later.getByRole('dialog', { name: 'Fabrikam' })).toBeVisible()
    expect(complaints).toEqual([])
    await later.close()
  })

declare global {
  interface Window {
    /** What was drawn ahead and is no longer in the page. */
    gone(): readonly string[]
  }
}

/** Remembers every element that the page came with, before its scripts run. */
function keepWhatIsDrawn() {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    const drawn = [...document.querySelectorAll('#app *')]
    window.gone = () =>
      drawn.length < 20
        ? ['too little was drawn']
        : drawn.filter((one) => !one.isConnected).map((one) => one.outerHTML)
  })
}

/** Keeps a page's app from being read until the given function is called. */
async function holdScript(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Keeps a page's channel from opening until it is released. */
async function holdChannel(page: Page) {
  const asked: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.routeWebSocket(/\/channel/, async (line: WebSocketRoute) => {
    asked.push(line.url())
    await released
    line.connectToServer()
  })
  return { asked, release }
}

test.describe('without a file of its own', () => {
  test.use({ tolerates: ['net::ERR_', 'dynamically imported module'] })

  test('a list that cannot be read says so, and the board stays', async ({ page, open }) => {
    await open()
    await addCard(page, { company: 'Fabrikam' })
    await page.route(/inbox-popover/, (route) => route.abort())
    await page.reload()
    await page.getByRole('button', { name: /^Alerts/ }).click()
    await expect(page.getByText('This part of Callback could not be shown.')).toBeVisible()
    await expect(card(page, 'Fabrikam')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Alerts/ })).toHaveAttribute('aria-expanded', 'false')
  })
})
