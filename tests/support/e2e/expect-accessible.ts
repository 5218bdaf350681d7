import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The larger of the two windows to look at. */
export const largeWindow = { width: 1440, height: 900 }

/** The smaller one, where there is least room. */
export const smallWindow = { width: 1024, height: 700 }

/**
 * Looks at a page in the smaller window and then in the larger one, and leaves it in the smaller. Axe's findings do not
 * depend on the size of the window, but it takes seconds for each; so it looks at one of them.
 */
export async function expectWellInBothWindows(page: Page, where: string): Promise<void> {
  await expectAccessibleAndFitting(page, where)
  await page.setViewportSize(largeWindow)
  await expectFitting(page, `${where}, in a large window,`)
  await page.setViewportSize(smallWindow)
}

/** Expects no findings of axe, in light and dark, and nothing wider than the window. */
export async function expectAccessibleAndFitting(page: Page, where: string): Promise<void> {
  const inLight = createAxe(page)
  // The component library labels the frame of a popover as well as its dialog, and puts the list of a combo box outside
  // all landmarks. axe reports both as text outside a landmark.
  const popovers = page.locator(':is([data-trigger="DialogTrigger"], [data-trigger="ComboBox"])')
  if (await popovers.first().isVisible()) inLight.disableRules('region')
  expect.soft(await listViolations(page, inLight), where).toEqual([])
  // Dark mode differs only in its colours.
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = createAxe(page).withRules('color-contrast')
  expect.soft(await listViolations(page, inDark), `${where}, in dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await expectFitting(page, where)
}

/** Expects nothing wider than the window. */
export async function expectFitting(page: Page, where: string): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="dialog"]')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect.soft(tooWide, `${where} is wider than its place`).toEqual([])
}

/** Axe's default mode opens an extra page for each scan to merge the results of several frames. Our page has one frame. */
function createAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
}

async function listViolations(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  await waitForMotion(page)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => {
    const places = nodes.map((node) => node.html).filter((html) => !(id === 'region' && isTooltip(html)))
    return places.length > 0 ? [`${id}: ${places.join('\n')}`] : []
  })
}

/** Waits until nothing moves any more: text that fades in does not have its final contrast. */
async function waitForMotion(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  )
}

/** Returns true for a tooltip, which may appear at any time and is outside all landmarks too. */
function isTooltip(html: string): boolean {
  return /^<div data-overlay-container="true"><div [^>]*role="tooltip"/.test(html)
}
