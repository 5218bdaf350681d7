import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placesUnder } from '#electron/desktop/asset-paths'

describe('placesUnder', () => {
  it.each([
    ['linux', 'tray.png', 'tray@2x.png'],
    ['darwin', 'trayTemplate.png', 'trayTemplate@2x.png'],
    ['win32', 'tray.ico', 'icon.png'],
  ] as const)('names images that exist on %s', (platform, image, other) => {
    const places = placesUnder(process.cwd(), platform)
    expect(places.trayImage).toBe(`${process.cwd()}/resources/${image}`)
    expect(existsSync(places.trayImage)).toBe(true)
    expect(existsSync(`${process.cwd()}/resources/${other}`)).toBe(true)
    expect(existsSync(places.icon)).toBe(true)
  })
})
