import { defineConfig } from '@playwright/test'
import base from '#tests/e2e/playwright.config'
import { wholeBrowser } from '#tests/support/e2e/launch-options'

const sizes = {
  '1440x900': { width: 1440, height: 900 },
  '1024x700': { width: 1024, height: 700 },
  '390x844': { width: 390, height: 844 },
}

/**
 * Configures `npm run pictures`, which takes pictures of the built app in every scene, in light and dark and
 * every size.
 */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../../test-results/pictures',
  retries: 0,
  projects: Object.entries(sizes).flatMap(([size, viewport]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${colorScheme}-${size}`,
      use: { ...base.use, launchOptions: wholeBrowser, viewport, colorScheme },
    })),
  ),
})
