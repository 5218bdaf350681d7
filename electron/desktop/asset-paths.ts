import { join } from 'node:path'

/** The paths of the built files that the desktop host uses. */
export interface AssetPaths {
  readonly preload: string
  readonly renderer: string
  readonly icon: string
  readonly trayImage: string
}

/** Resolves the paths below the app's root, which is the folder of `package.json`, packaged or not. */
export function resolveAssetPaths(root: string, platform: NodeJS.Platform): AssetPaths {
  return {
    preload: join(root, 'out/preload/preload.cjs'),
    renderer: join(root, 'out/renderer'),
    icon: join(root, 'resources/icon.png'),
    trayImage: join(root, 'resources', trayImageName(platform)),
  }
}

function trayImageName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'trayTemplate.png'
    case 'win32':
      return 'tray.ico'
    default:
      return 'tray.png'
  }
}
