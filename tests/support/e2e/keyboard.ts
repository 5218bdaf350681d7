import { expect, type Locator, type Page } from '@playwright/test'

/** More tab stops than any part of the app has. */
const MAX_STOPS = 70

/** Presses Tab until an element has the focus, as a keyboard user does. Fails with the list of stops. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const stops: string[] = []
  while (stops.length < MAX_STOPS) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''))
  }
  throw new Error(`Tab does not get to ${target}. It stops at:\n${stops.join('\n')}`)
}

/** Expects a message in a live region that is not inert or hidden behind a dialog. */
export async function expectAnnounced(page: Page, message: string): Promise<void> {
  const audible = page.locator(
    ':is([role="status"], [aria-live]):not([inert], [inert] *, [aria-hidden="true"] *)',
  )
  await expect(audible.filter({ hasText: message })).toHaveCount(1)
}

async function hasFocus(locator: Locator): Promise<boolean> {
  return (await locator.count()) > 0 && locator.evaluate((element) => element === document.activeElement)
}
