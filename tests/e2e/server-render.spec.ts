import { expect, type Page, type WebSocketRoute } from '@playwright/test'
import { addCard, card } from '../support/e2e/board-page.ts'
import { appScript, holdBack } from '../support/e2e/hold-back.ts'
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
  await holdBack(later, appScript)
  await later.goto(new URL(host.address()).origin, { waitUntil: 'commit' })
  await expect(later.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(later.locator('html')).toHaveCSS('color-scheme', 'dark')
  await later.close()
})

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
