import { expect, type Locator, type Page } from '@playwright/test'

/** More tab stops than any part of the app has. */
const MAX_STOPS = 70

/** Presses Tab, or Shift+Tab, until an element has the focus, as a keyboard user does. Fails with the list of stops. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stops: string[] = []
  while (stops.length < MAX_STOPS) {
    const stop = await readStop(target)
    if (stop.isTarget) return
    stops.push(stop.element)
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not get to ${target}. It stops at:\n${stops.join('\n')}`)
}

/** Expects a message in a live region that is not inert or hidden behind a dialog. */
export async function expectAnnounced(page: Page, message: string): Promise<void> {
  const audible = page.locator(
    ':is([role="status"], [aria-live]):not([inert], [inert] *, [aria-hidden="true"] *)',
  )
  await expect(audible.filter({ hasText: message })).toHaveCount(1)
}

/** Reads the focused element, and whether it is the target. One call for both, because there are many stops. */
function readStop(target: Locator): Promise<{ readonly isTarget: boolean; readonly element: string }> {
  return target.evaluateAll((elements) => ({
    isTarget: elements.some((element) => element === document.activeElement),
    element: document.activeElement?.outerHTML.slice(0, 80) ?? '',
  }))
}
