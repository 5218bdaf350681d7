import { join } from 'node:path'

/** Where the built app keeps what the desktop host reads. */
export interface Places {
  readonly preload: string
  readonly renderer: string
  readonly icon: string
  readonly trayImage: string
}

/** The places under the app's root, the folder of `package.json`, packaged or not. */
export function placesUnder(root: string, platform: NodeJS.Platform): Places {
  return {
    preload: join(root, 'out/preload/preload.cjs'),
    renderer: join(root, 'out/renderer'),
    icon: join(root, 'resources/icon.png'),
    trayImage: join(root, 'resources', trayImage(platform)),
  }
}

function trayImage(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'trayTemplate.png'
    case 'win32':
      return 'tray.ico'
    default:
      return 'tray.png'
  }
}
