import { homedir } from 'node:os'
import { isAbsolute, join, posix, win32 } from 'node:path'
import { AppError } from '#shared/errors/app-error'

/**
 * Returns the data folder to use if the user chose none. It is in the platform's directory for the
 * application data of a user. A relative `XDG_DATA_HOME` is ignored, as its specification requires.
 */
export function resolveDefaultFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
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

/** Parses a typed path; `~` is the home directory. Throws `invalid-input` unless it is absolute. */
export function parseTypedFolder(text: string, env: NodeJS.ProcessEnv): string {
  const path = text.trim()
  const homeFolder = env.HOME || env.USERPROFILE || homedir()
  const expanded = /^~(?=$|[/\\])/.test(path) ? join(homeFolder, path.slice(1)) : path
  if (isAbsolute(expanded) && !expanded.includes('\0')) return expanded
  const example = join(homeFolder, 'Callback')
  throw new AppError('invalid-input', `Enter the full path of a folder, such as ${example}.`, {
    data: { field: 'path' },
  })
}
