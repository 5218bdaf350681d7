import { rm } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { Workspace } from '#shared/model/workspace'
import { card, cardButton, column, moveByMenu, openCard } from '../e2e/board-page.ts'
import { unfold } from '../e2e/drawer-page.ts'
import type { Host } from '../e2e/host.ts'

/** What a pose can use besides the page. */
interface PoseContext {
  readonly host: Host
  readonly folder: string
}

/** A board in one state, to be taken a picture of. */
export interface Scene {
  readonly board: () => Workspace
  /** The time of the picture; the time of the boards when omitted. */
  readonly clock?: string
  /** Brings the page into the state to show. The picture is taken when it resolves. */
  readonly pose?: (page: Page, stage: PoseContext) => Promise<unknown>
}

export const typeSearch = (text: string) => async (page: Page) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
}

/** Drags a card into another column without dropping it. */
export async function holdCard(page: Page, company: string, over: string): Promise<void> {
  const from = await card(page, company).boundingBox()
  const to = await column(page, over).boundingBox()
  if (!from || !to) throw new Error('It is not on the screen')
  await page.mouse.move(from.x + 40, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + 50, from.y + 20, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + 130, { steps: 20 })
  await page.waitForTimeout(400)
}

export async function holdCardOutside(page: Page): Promise<void> {
  await holdCard(page, 'Meridian', 'Waiting')
  await page.mouse.move(300, 100, { steps: 5 })
  await page.waitForTimeout(300)
}

export async function focusWithKeys(page: Page): Promise<void> {
  await cardButton(page, 'Quill').focus()
  await page.keyboard.press('ArrowUp')
}

export async function undo(page: Page): Promise<void> {
  await moveByMenu(page, 'Brightwater', 'Interview')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText(/^Undone/).waitFor()
}

/** Shows a card while it is being saved, by pausing the host as a slow disk would. */
export async function slowSave(page: Page, { host }: PoseContext): Promise<void> {
  await card(page, 'Brightwater').getByRole('button', { name: 'Move Brightwater' }).click()
  await page.getByRole('menu').waitFor()
  host.signal('SIGSTOP')
  await page.getByRole('menuitem', { name: 'Interview', exact: true }).click()
  await page.getByText('Saving …').waitFor()
  await page.waitForTimeout(900)
}

export async function loseFolder(page: Page, { folder }: PoseContext): Promise<void> {
  await rm(folder, { recursive: true })
  await moveByMenu(page, 'Brightwater', 'Interview')
  await page.getByRole('alertdialog').first().waitFor()
}

/** Shows a field of the drawer that could not be saved. */
export async function loseFolderInDrawer(page: Page, { folder }: PoseContext): Promise<void> {
  const drawer = await openCard(page, 'Northwind Optics')
  await rm(folder, { recursive: true })
  await drawer.getByLabel('Role').fill('Principal product designer')
  await page.keyboard.press('Enter')
  await drawer.getByText('Not saved').waitFor()
}

export async function loseHost(page: Page, { host }: PoseContext): Promise<void> {
  await host.kill()
  await page.getByText('can’t be reached').waitFor()
}

/** Shows the page at 200 per cent, where a window has half as many CSS pixels. */
export async function zoom(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  await page.setViewportSize({ width: width / 2, height: height / 2 })
  await page.waitForTimeout(200)
}

/** Chooses an entry of the View menu, and leaves the menu open or closes it. */
export const chooseView = (entry: string, menu: 'open' | 'closed') => async (page: Page) => {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: entry }).click()
  if (menu === 'closed') await page.keyboard.press('Escape')
}

export const showDrawer = (company: string) => async (page: Page) => {
  await openCard(page, company)
  await page.waitForTimeout(300)
}

/** Shows the drawer with a section opened and scrolled to the top. */
export const showSection = (company: string, name: string) => async (page: Page) => {
  const drawer = await openCard(page, company)
  const section = await unfold(drawer, name)
  await section.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.mouse.move(5, 5)
  await page.waitForTimeout(300)
}

/** Shows an editor of the drawer, opened by its button. */
export const showEditor = (company: string, button: RegExp) => async (page: Page) => {
  const drawer = await openCard(page, company)
  const opener = drawer.getByRole('button', { name: button })
  await opener.click()
  await page.waitForTimeout(500)
  await drawer.locator('[aria-expanded="true"]').last().scrollIntoViewIfNeeded()
  const heading = drawer.getByRole('button', { name: button }).or(drawer.getByRole('form')).first()
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.mouse.move(5, 5)
  await page.waitForTimeout(300)
}

/** Shows the note of a card's next step. */
export const showNote = (company: string) => async (page: Page) => {
  const drawer = await openCard(page, company)
  await drawer
    .getByRole('button', { name: /^Write/ })
    .first()
    .click()
  await page.getByLabel('The note', { exact: true }).waitFor()
  await page.waitForTimeout(400)
}

/** Shows the menu of a card's line in the Today strip. */
export const showMoreMenu = (company: string) => async (page: Page) => {
  const strip = page.getByRole('region', { name: 'Today' })
  await strip
    .getByRole('listitem')
    .filter({ hasText: company })
    .getByRole('button', { name: /^Snooze/ })
    .click()
  await page.getByRole('menu').waitFor()
  await page.waitForTimeout(300)
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Your name').waitFor()
  await page.waitForTimeout(500)
}

export async function openBackups(page: Page): Promise<void> {
  await openSettings(page)
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('button', { name: /Choose a backup/ }).click()
  await page.getByRole('option').first().click()
  await expect(dialog.getByRole('button', { name: 'Restore this backup' })).toBeVisible()
  await dialog.getByRole('heading', { name: 'Backups' }).evaluate((element) => element.scrollIntoView())
  await page.waitForTimeout(300)
}
