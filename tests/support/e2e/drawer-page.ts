import type { Locator, Page } from '@playwright/test'

/** A part of the open drawer by its heading. */
export function section(drawer: Locator, name: string): Locator {
  return drawer.getByRole('region', { name, exact: true })
}

/** Opens a part that is folded. */
export async function unfold(drawer: Locator, name: string): Promise<Locator> {
  const part = section(drawer, name)
  const heading = part.getByRole('heading', { level: 3 }).getByRole('button')
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
  return part
}

/** Types a time into a time field by its name: "0930". */
export async function typeTime(within: Locator, name: string, digits: string): Promise<void> {
  const field = within.getByRole('group', { name, exact: true })
  await field.getByRole('spinbutton').first().click()
  await within.page().keyboard.type(digits)
}

/** Leaves the field in which one is, to nothing that can be changed. */
export async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

/** Types into a field in place of what is in it, key by key, as a list that opens meanwhile needs. */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.press('Control+a')
  await field.pressSequentially(text)
}
