import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveAssetPaths } from '#electron/desktop/asset-paths'

describe('resolveAssetPaths', () => {
  it.each([
    ['linux', 'tray.png', 'tray@2x.png'],
    ['darwin', 'trayTemplate.png', 'trayTemplate@2x.png'],
    ['win32', 'tray.ico', 'icon.png'],
  ] as const)('resolves to images that exist on %s', (platform, image, otherImage) => {
    const assets = resolveAssetPaths(process.cwd(), platform)
    expect(assets.trayImage).toBe(`${process.cwd()}/resources/${image}`)
    expect(existsSync(assets.trayImage)).toBe(true)
    expect(existsSync(`${process.cwd()}/resources/${otherImage}`)).toBe(true)
    expect(existsSync(assets.icon)).toBe(true)
  })
})
