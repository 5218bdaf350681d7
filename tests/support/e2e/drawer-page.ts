import type { Locator, Page } from '@playwright/test'

/** Locates a section of the open drawer by its heading. */
export function section(drawer: Locator, name: string): Locator {
  return drawer.getByRole('region', { name, exact: true })
}

/** Opens a section if it is folded. */
export async function unfold(drawer: Locator, name: string): Promise<Locator> {
  const part = section(drawer, name)
  const heading = part.getByRole('heading', { level: 3 }).getByRole('button')
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
  return part
}

/** Types a time into a time field, as digits: "0930". */
export async function typeTime(within: Locator, name: string, digits: string): Promise<void> {
  const field = within.getByRole('group', { name, exact: true })
  await field.getByRole('spinbutton').first().click()
  await within.page().keyboard.type(digits)
}

/** Moves the focus out of the current field, to no other control. */
export async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

/** Replaces the text of a field key by key, as a list that opens while typing needs. */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.press('Control+a')
  await field.pressSequentially(text)
}
