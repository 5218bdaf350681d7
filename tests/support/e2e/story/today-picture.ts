import { join } from 'node:path'
import type { Page } from '@playwright/test'

const windows = [
  { name: 'light-1440', size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'dark-390', size: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

/** Takes pictures of Today, in the folder that `PICTURES` names. Without it, none is taken. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  const usual = page.viewportSize()
  const showToasts = (isShown: boolean) =>
    page.locator('[role="alertdialog"]').evaluateAll((toasts, shown) => {
      for (const toast of toasts) (toast as HTMLElement).style.visibility = shown ? '' : 'hidden'
    }, isShown)
  await showToasts(false)
  for (const { name: window, size, colorScheme } of windows) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({
      path: join(folder, `${name}-${window}.png`),
      animations: 'disabled',
    })
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  await showToasts(true)
  if (usual) await page.setViewportSize(usual)
}
