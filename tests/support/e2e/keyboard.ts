import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any part of the app has. */
const MOST_STOPS = 70

/** Presses Tab until an element has the focus, as someone without a mouse does. Fails with the stops on the way. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const stops: string[] = []
  while (stops.length < MOST_STOPS) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''))
  }
  throw new Error(`Tab does not get to ${wanted}. It stops at:\n${stops.join('\n')}`)
}

/** Something was said to screen readers, where they can hear it: not in a part that a dialog has silenced. */
export async function expectAnnounced(page: Page, message: string): Promise<void> {
  const heard = page.locator(
    ':is([role="status"], [aria-live]):not([inert], [inert] *, [aria-hidden="true"] *)',
  )
  await expect(heard.filter({ hasText: message })).toHaveCount(1)
}

async function hasFocus(locator: Locator): Promise<boolean> {
  return (await locator.count()) > 0 && locator.evaluate((element) => element === document.activeElement)
}
