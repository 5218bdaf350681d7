import { expect } from '@playwright/test'
import type { Driver, KeyStep } from './driver.ts'
import {
  isTextShown,
  locateElement,
  type Point,
  readCorner,
  readTextAt,
  recordCorner,
  recordRelease,
  takeRelease,
  waitForFrame,
} from './in-page.ts'

/** Keys without a character, by the names that `press` takes. */
const specialKeys: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** More tab stops than any part of the app has. */
const MAX_STOPS = 70

/** What a person at a browser does: look, point, drag and type. Each look waits until there is something to see. */
export interface User {
  /** Waits until a text is shown on the page, or in one of some elements. */
  see(text: string, selector?: string): Promise<void>
  /** Waits until a text is no longer shown there. */
  seeNoMore(text: string, selector?: string): Promise<void>
  /** Clicks an element found by its accessible name. */
  click(selector: string, name: string): Promise<void>
  /** Clicks beside everything, so that keys go to the page and not to the browser's own controls. */
  clickCorner(): Promise<void>
  /** Presses keys at once, such as `Control+Shift+ArrowRight`. */
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  /** Presses Tab until an element has the focus. */
  tabTo(selector: string, name: string): Promise<void>
  /** Adds a card in Applied with its dialog, and waits until it is on the board. */
  addCard(company: string): Promise<void>
  /** Drags with the mouse from one element to a point of another. */
  drag(from: Target, to: Target & { readonly at?: Point }): Promise<void>
  /** Returns the text below a point of an element. */
  readTextAt(target: Target & { readonly at: Point }): Promise<string>
}

/** An element, by a selector and its accessible name. */
export interface Target {
  readonly selector: string
  readonly name: string
}

/** Creates the user of a browser. */
export function createUser(driver: Driver): User {
  const pressKeys = (actions: readonly KeyStep[]) => driver.pressKeys(actions)
  const toKey = (name: string) => specialKeys[name] ?? name

  const locate = async ({ selector, name }: Target, at: Point | null = null) => {
    let found: Point | null = null
    await expect
      .poll(
        async () => {
          found = await driver.evaluate(locateElement, selector, name, at)
          return found !== null
        },
        { message: `${selector} “${name}”` },
      )
      .toBe(true)
    return found as unknown as Point
  }
  /** Returns where the corner of the page is on the screen. */
  const findCorner = async () => {
    await driver.evaluate(recordCorner)
    let moved = 0
    await expect
      .poll(async () => {
        moved = 1 - moved
        await driver.operateMouse('mousemove', '700', `${500 + moved}`)
        return driver.evaluate(() => document.documentElement.hasAttribute('data-test-corner'))
      })
      .toBe(true)
    return driver.evaluate(readCorner)
  }
  const clickAt = async ({ x, y }: Point) => {
    const corner = await findCorner()
    await driver.evaluate(recordRelease)
    await driver.operateMouse('mousemove', `${x + corner.x}`, `${y + corner.y}`, 'click', '1')
    // The screen's mouse does not wait for the browser, whereas keys pressed now would reach the page at once.
    await expect.poll(() => driver.evaluate(takeRelease), { message: 'the click' }).toBe(true)
    await driver.evaluate(waitForFrame)
  }
  const press = async (keys: string) => {
    const names = keys.split('+').map(toKey)
    await pressKeys([
      ...names.map((value) => ({ type: 'keyDown', value }) as const),
      ...names.reverse().map((value) => ({ type: 'keyUp', value }) as const),
    ])
  }
  const see = (text: string, selector = 'body') =>
    expect.poll(() => driver.evaluate(isTextShown, selector, text), { message: `“${text}”` }).toBe(true)
  const seeNoMore = (text: string, selector = 'body') =>
    expect.poll(() => driver.evaluate(isTextShown, selector, text), { message: `“${text}”` }).toBe(false)
  const click = async (selector: string, name: string) => clickAt(await locate({ selector, name }))
  const type = (text: string) =>
    pressKeys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    )
  return {
    see,
    seeNoMore,
    click,
    clickCorner: () => clickAt({ x: 2, y: 2 }),
    press,
    type,
    async addCard(company) {
      await click('button', 'New card')
      await click('[role="dialog"] input', 'Company')
      await type(company)
      await press('Enter')
      await see(company, '[data-stage="applied"] article')
      await seeNoMore('Add card')
    },
    async tabTo(selector, name) {
      for (let stop = 0; stop < MAX_STOPS; stop += 1) {
        const hasFocus = await driver.evaluate(locateElement, `${selector}:focus`, name, null)
        if (hasFocus) return
        await press('Tab')
      }
      throw new Error(`Tab does not get to ${selector} “${name}”`)
    },
    async drag(from, to) {
      const start = await locate(from)
      const end = await locate(to, to.at)
      const corner = await findCorner()
      const steps = 12
      const move = (x: number, y: number) =>
        driver.operateMouse('mousemove', `${Math.round(x + corner.x)}`, `${Math.round(y + corner.y)}`)
      await move(start.x, start.y)
      await driver.operateMouse('mousedown', '1')
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps
        await move(start.x + (end.x - start.x) * part ** 2, start.y + (end.y - start.y) * part ** 2)
        await driver.evaluate(waitForFrame)
      }
      await driver.operateMouse('mouseup', '1')
    },
    async readTextAt({ selector, name, at }) {
      const { x, y } = await locate({ selector, name }, at)
      return driver.evaluate(readTextAt, x, y)
    },
  }
}
