import type { Locator, Page } from '@playwright/test'

/** Locates a section of the open drawer by its heading. */
export function section(drawer: Locator, name: string): Locator {
  return drawer.getByRole('region', { name, exact: true })
}

/** Opens a section, or the one around a part such as "Posting", if it is folded. */
export async function unfold(drawer: Locator, name: string): Promise<Locator> {
  const part = section(drawer, name === 'Prep' ? name : 'About')
  const heading = part.getByRole('heading', { level: 3 }).getByRole('button')
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
  return section(drawer, name)
}

/** Types a time into a time field, over what it holds: "9:30" or "0930". */
export async function typeTime(within: Locator, name: string, text: string): Promise<void> {
  await typeOver(within.getByRole('textbox', { name, exact: true }), text)
}

/** Moves the focus out of the current field, to no other control. */
export async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

/** Replaces the text of a field key by key, as people type it. */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.press('Control+a')
  await field.pressSequentially(text)
}

/** Locates the timeline of the open drawer. */
export function timeline(drawer: Locator): Locator {
  return section(drawer, 'Timeline')
}

/** Locates the line of the timeline with this text, or the line of a person. */
export function entry(drawer: Locator, text: string | RegExp): Locator {
  return drawer.getByRole('listitem').filter({ hasText: text })
}

/** Opens a line of the drawer, such as an interview or a person, and returns the line. */
export async function openEntry(drawer: Locator, text: string | RegExp): Promise<Locator> {
  const line = entry(drawer, text).first()
  const title = line.locator('[aria-expanded]').first()
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
  return line
}

/** Closes a line of the drawer, which saves its fields. */
export async function closeEntry(line: Locator): Promise<void> {
  await line.locator('[aria-expanded]').first().click()
}

/** Chooses what to record on the card: "Interview", "What they said". */
export async function startAdding(drawer: Locator, name: string): Promise<void> {
  const page = drawer.page()
  const all = page.getByRole('region', { name: 'Timeline', exact: true })
  await all.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Shows the earlier entries of the timeline. */
export async function showEarlier(drawer: Locator): Promise<void> {
  await drawer.getByRole('button', { name: /^Show \d+$/ }).click()
}
