import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing that axe finds, in light or in dark, and nothing wider than the window. */
export async function expectWellMade(page: Page, where: string): Promise<void> {
  const inLight = axeOn(page)
  // The component library names a popover's frame as well as the dialog in it, and a combo box's list stands in no
  // landmark; axe takes both for stray text.
  const popovers = page.locator(':is([data-trigger="DialogTrigger"], [data-trigger="ComboBox"])')
  if (await popovers.first().isVisible()) inLight.disableRules('region')
  expect.soft(await violationsOf(inLight), where).toEqual([])
  // Dark differs in its colours alone.
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = axeOn(page).withRules('color-contrast')
  expect.soft(await violationsOf(inDark), `${where}, in dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="dialog"]')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect.soft(tooWide, `${where} is wider than its place`).toEqual([])
}

/** The usual mode opens a page of its own for each scan, to put together what it found in several frames. There is one. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
}

async function violationsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => {
    const places = nodes.map((node) => node.html).filter((html) => !(id === 'region' && isTooltip(html)))
    return places.length > 0 ? [`${id}: ${places.join('\n')}`] : []
  })
}

/** A tooltip, which may come and go meanwhile, stands in no landmark either. */
function isTooltip(html: string): boolean {
  return /^<div data-overlay-container="true"><div [^>]*role="tooltip"/.test(html)
}
