import { expect, type Locator, type Page } from '@playwright/test'
import { cardButton } from '../board-page.ts'
import { tabTo } from '../keyboard.ts'
import type { Hand } from './hand.ts'

/** The most options of a list or menu of the app. */
const MAX_OPTIONS = 20

/** Works the page with the keyboard alone: Tab, the arrows, and the shortcuts of the app. */
export function createKeyboardHand(page: Page): Hand {
  const press = (key: string) => page.keyboard.press(key)

  /** Goes down a list or menu that has the focus, until an option has it. */
  const goDownTo = async (option: Locator) => {
    await expect(option).toBeVisible()
    for (let count = 0; count < MAX_OPTIONS; count++) {
      if (await option.evaluate((element) => element === document.activeElement)) return press('Enter')
      await press('ArrowDown')
    }
    throw new Error(`The arrows do not get to ${option}`)
  }
  const enter = async (target: Locator) => {
    await tabTo(page, target, await findShorterWay(target))
    await press('Enter')
  }
  /** Goes to a card by the first letter of its company. */
  const focusCard = async (company: string) => {
    const button = cardButton(page, company)
    await tabTo(page, page.getByRole('article').getByRole('button').and(page.locator(':focus')))
    for (let count = 0; count < MAX_OPTIONS; count++) {
      // After a pause, a letter is no longer one of a word: it leads to the next company, or is a shortcut again.
      await page.clock.fastForward(1_000)
      if (await button.evaluate((element) => element === document.activeElement)) return
      // With Shift, it is no shortcut.
      await press(`Shift+${company.charAt(0)}`)
    }
    throw new Error(`Typing does not lead to ${company}`)
  }

  return {
    page,
    press: enter,
    async choose(within, option) {
      const named = page.getByRole('radio', { name: option, exact: true })
      const group = within.getByRole('radiogroup').filter({ has: named })
      const radio = group.getByRole('radio', { name: option, exact: true })
      await tabTo(page, group.locator(':focus'))
      const steps = await countSteps(radio)
      if (steps === 0) await press('Space')
      for (let count = 0; count < Math.abs(steps); count++)
        await press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
      // A choice such as another channel replaces the screen at once, and then the option is no longer there.
      await expect(group.getByRole('radio', { name: option, exact: true, checked: false })).toHaveCount(0)
    },
    async pick(list, option) {
      await enter(list)
      await press('Home')
      await goDownTo(page.getByRole('option', { name: option, exact: true }))
    },
    async type(field, text) {
      await tabTo(page, field, await findShorterWay(field))
      await press('Control+a')
      await page.keyboard.type(text)
    },
    async pickFromMenu(button, entry) {
      await enter(button)
      await goDownTo(page.getByRole('menuitem', { name: entry, exact: true }))
    },
    startCard: () => press('n'),
    async showView(view) {
      const main = page.getByRole('main', { name: view })
      // On the board, a letter leads to the card that begins with it.
      if (await main.isVisible()) return
      await press(view === 'Today' ? 't' : 'b')
      await expect(main).toBeVisible()
    },
    async openCard(company) {
      await focusCard(company)
      await press('Enter')
    },
    async moveCard(company, column) {
      await focusCard(company)
      await press('m')
      await goDownTo(page.getByRole('menuitem', { name: new RegExp(`^${column}`) }))
    },
    copyNote: () => press('Control+Enter'),
    async close(overlay) {
      await expect(overlay).toBeVisible()
      await press('Escape')
    },
  }
}

/** Counts the options from the one that has the focus to another; below zero if that one comes before it. */
function countSteps(radio: Locator): Promise<number> {
  return radio.evaluate((element) => {
    const radios = [...(element.closest('[role="radiogroup"]')?.querySelectorAll('[type="radio"]') ?? [])]
    return radios.indexOf(element) - radios.indexOf(document.activeElement as Element)
  })
}

/** Finds the way on which fewer elements are between the focus and a target, as somebody does who knows the page. */
async function findShorterWay(target: Locator): Promise<'Tab' | 'Shift+Tab'> {
  await expect(target).toBeVisible()
  return target.evaluate((element) => {
    const scope = element.closest('[role="dialog"]') ?? document.body
    const stops = [
      ...scope.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex]'),
    ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility())
    const from = stops.indexOf(document.activeElement as HTMLElement)
    const ahead = (stops.indexOf(element as HTMLElement) - from + stops.length) % stops.length
    return ahead <= stops.length / 2 ? 'Tab' : 'Shift+Tab'
  })
}
