import type { Locator, Page } from '@playwright/test'

/** Seconds for one key, and for moving to a thing and clicking it: an average typist by the keystroke-level model. */
const KEY_SECONDS = 0.28
const CLICK_SECONDS = 1.3

/** A user whose gestures are counted. */
interface CountedUser {
  click(target: Locator): Promise<void>
  type(text: string): Promise<void>
  press(key: string): Promise<void>
  clicks(): number
  /** How long the gestures take a person, in seconds; no clock is read. */
  seconds(): number
}

/** Counts the clicks and keys of a story. */
export function countGestures(page: Page): CountedUser {
  let [clicks, keys] = [0, 0]
  return {
    async click(target) {
      clicks += 1
      await target.click()
    },
    async type(text) {
      keys += text.length
      await page.keyboard.type(text)
    },
    async press(key) {
      keys += 1
      await page.keyboard.press(key)
    },
    clicks: () => clicks,
    seconds: () => clicks * CLICK_SECONDS + keys * KEY_SECONDS,
  }
}
