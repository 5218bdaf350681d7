import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/**
 * The folder for the workspace where none was chosen: the platform's place for a person's own data. A relative
 * `XDG_DATA_HOME` is left aside, as its specification asks.
 */
export function defaultDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return win32.join(
        env.APPDATA || win32.join(env.USERPROFILE || homedir(), 'AppData', 'Roaming'),
        'Callback',
      )
    case 'darwin':
      return posix.join(env.HOME || homedir(), 'Library', 'Application Support', 'Callback')
    default: {
      const chosen = env.XDG_DATA_HOME ?? ''
      const base = posix.isAbsolute(chosen) ? chosen : posix.join(env.HOME || homedir(), '.local', 'share')
      return posix.join(base, 'callback')
    }
  }
}
