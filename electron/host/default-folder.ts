import { homedir } from 'node:os'
import { isAbsolute, join, posix, win32 } from 'node:path'
import { AppError } from '#shared/errors/app-error'

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

/** The folder a person typed in, `~` being their own. Throws `invalid-input` for what is no whole path. */
export function typedFolder(text: string, env: NodeJS.ProcessEnv): string {
  const path = text.trim()
  const own = env.HOME || env.USERPROFILE || homedir()
  const whole = /^~(?=$|[/\\])/.test(path) ? join(own, path.slice(1)) : path
  if (isAbsolute(whole) && !whole.includes('\0')) return whole
  const example = join(own, 'Callback')
  throw new AppError('invalid-input', `Give the whole path of a folder, such as ${example}.`, {
    data: { field: 'path' },
  })
}
