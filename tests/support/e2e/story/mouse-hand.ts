import { expect, type Page } from '@playwright/test'
import { cardButton, dragTo } from '../board-page.ts'
import type { Hand } from './hand.ts'

/** Works the page with the mouse. Only texts are typed. */
export function createMouseHand(page: Page): Hand {
  return {
    page,
    press: (target) => target.click(),
    async choose(within, option) {
      const radio = page.getByRole('radio', { name: option, exact: true })
      await within.locator('label').filter({ has: radio }).click()
    },
    async pick(list, option) {
      await list.click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    async type(field, text) {
      await field.click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    async pickFromMenu(button, entry) {
      await button.click()
      await page.getByRole('menuitem', { name: entry, exact: true }).click()
    },
    startCard: () => page.getByRole('button', { name: 'New card', exact: true }).click(),
    async showView(view) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click()
      await expect(page.getByRole('main', { name: view })).toBeVisible()
    },
    openCard: (company) => cardButton(page, company).click(),
    moveCard: (company, column) => dragTo(page, company, column),
    copyNote: (desk) => desk.getByRole('button', { name: 'Copy note' }).click(),
    close: (overlay) => overlay.getByRole('button', { name: 'Close', exact: true }).first().click(),
  }
}
