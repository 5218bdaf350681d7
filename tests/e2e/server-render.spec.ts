import { expect, type Page, type WebSocketRoute } from '@playwright/test'
import { addCard, card } from '../support/e2e/board-page.ts'
import { appScript, delayFile } from '../support/e2e/delay-file.ts'
import { boardAddress } from '../support/e2e/host.ts'
import { test } from './fixtures.ts'

const unreachable = 'Callback has stopped or can’t be reached.'

test('a page shows the board before its channel opens, and then the changes made meanwhile', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam </script><b>bold' })
  const later = await page.context().newPage()
  const { requested, release } = await holdChannel(later)
  await later.goto(boardAddress(host.address()))
  await expect(card(later, 'Fabrikam </script><b>bold')).toBeVisible()
  await expect.poll(() => requested).toHaveLength(1)
  expect(requested[0]).toMatch(/\/channel\?challenge=\w+&lastEventSeq=\d+$/)

  await addCard(page, { company: 'Contoso Mills' })
  await expect(card(later, 'Contoso Mills')).toBeHidden()
  release()
  await expect(card(later, 'Contoso Mills')).toBeVisible()
  // From now on it is updated by events.
  await addCard(later, { company: 'Juniper Bank' })
  await addCard(page, { company: 'Larkspur Maps' })
  await expect(card(later, 'Larkspur Maps')).toBeVisible()
  await later.close()
})

test('a page whose channel is refused at first still shows the board, and recovers', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  let isRefused = true
  await later.routeWebSocket(/\/channel/, async (socket) => {
    if (isRefused) await socket.close()
    else socket.connectToServer()
  })
  await later.goto(boardAddress(host.address()))
  await expect(later.getByText(unreachable)).toBeVisible()
  await expect(card(later, 'Fabrikam')).toBeVisible()

  await addCard(page, { company: 'Contoso Mills' })
  isRefused = false
  await expect(card(later, 'Contoso Mills')).toBeVisible()
  await expect(later.getByText(unreachable)).toBeHidden()
  await later.close()
})

test('a page has the theme of the user before its scripts have loaded', async ({ page, open }) => {
  const host = await open()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('dialog', { name: 'Settings' }).getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  const later = await page.context().newPage()
  await holdChannel(later)
  await delayFile(later, appScript)
  await later.goto(boardAddress(host.address()), { waitUntil: 'commit' })
  await expect(later.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(later.locator('html')).toHaveCSS('color-scheme', 'dark')
  await later.close()
})

/** Keeps the channel of a page from opening until it is released, and records the requested addresses. */
async function holdChannel(page: Page) {
  const requested: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.routeWebSocket(/\/channel/, async (socket: WebSocketRoute) => {
    requested.push(socket.url())
    await released
    socket.connectToServer()
  })
  return { requested, release }
}

test.describe('without the file of a lazy component', () => {
  test.use({ tolerates: ['net::ERR_', 'dynamically imported module'] })

  test('a popover that cannot be loaded says so, and the board stays', async ({ page, open }) => {
    await open()
    await addCard(page, { company: 'Fabrikam' })
    // Only the script: the page reports a missing style sheet in other words, whichever fails first.
    await page.route(/inbox-popover.*\.js/, (route) => route.abort())
    await page.reload()
    await page.getByRole('button', { name: /^Alerts/ }).click()
    await expect(page.getByText('Part of Callback didn’t load.')).toBeVisible()
    await expect(card(page, 'Fabrikam')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Alerts/ })).toHaveAttribute('aria-expanded', 'false')
  })
})
