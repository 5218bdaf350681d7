import { expect, type Page } from '@playwright/test'
import { addCard, card } from '../support/e2e/board-page.ts'
import { appScript } from '../support/e2e/delay-file.ts'
import { test } from './fixtures.ts'

const sentence =
  'This browser is too old for Callback. Update it, or open Callback in Chrome or Edge 126, Firefox 128, Safari 18 or anything newer.'

/** What browsers that are too old lack. */
const missing: Readonly<Record<string, () => void>> = {
  'URL.parse': () => {
    Reflect.deleteProperty(URL, 'parse')
  },
  'light-dark()': () => {
    const supports = CSS.supports.bind(CSS) as (...args: string[]) => boolean
    CSS.supports = (...args: string[]) => !args.join(' ').includes('light-dark') && supports(...args)
  },
  'CSS.supports': () => {
    Reflect.deleteProperty(window, 'CSS')
  },
}

/** Opens another page of the app in a browser changed by a script. */
async function openPage(page: Page, change: () => void): Promise<Page> {
  const older = await page.context().newPage()
  await older.addInitScript(change)
  return older
}

for (const [feature, remove] of Object.entries(missing))
  test(`a browser without ${feature} is told that it is too old`, async ({ page, open }) => {
    await open()
    await addCard(page, { company: 'Fabrikam' })
    const older = await openPage(page, remove)
    await older.goto(page.url())
    await expect(older.getByRole('alert')).toHaveText(sentence)
    await expect(older.locator('body')).toHaveText(sentence)
    await expect(card(older, 'Fabrikam')).toHaveCount(0)
    await expect(card(page, 'Fabrikam')).toBeVisible()
    await older.close()
  })

test('a browser that cannot parse the scripts is told that it is too old, not to reload', async ({
  page,
  open,
}) => {
  await open()
  const older = await openPage(page, missing['URL.parse'] as () => void)
  await older.route(appScript, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'no script at all' }),
  )
  const failed = older.waitForEvent('pageerror')
  await older.goto(page.url())
  expect(String(await failed)).toContain('SyntaxError')
  await expect(older.locator('body')).toHaveText(sentence)
  await older.close()
})
