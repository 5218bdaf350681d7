import { renameSync } from 'node:fs'
import Conf from 'conf'
import { type Preferences, preferencesSchema } from '#shared/ipc/host-view'
import type { Log, PreferenceStore } from '../host/ports.ts'

const storedSchema = preferencesSchema.partial()

/**
 * Opens the preferences of the browser host, in the file `preferences.json` of `folder`; if `folder` is null,
 * of the system's configuration folder. Losing preferences does no harm, so failures are only logged, and the
 * running host keeps the values in memory. A file that cannot be read is set aside as
 * `preferences.unreadable.json`.
 */
export function openPreferences({ folder, log }: { folder: string | null; log: Log }): PreferenceStore {
  let file: Conf | null = null
  let current: Preferences | null = null

  // The file is opened on first use: by then the app has created the data folder with the right permissions.
  const get = () => {
    if (current === null) {
      file = openFile(folder, log)
      const { theme, density, closeToTray } = storedSchema.parse(file?.store ?? {})
      current = {
        theme: theme ?? 'system',
        density: density ?? 'comfortable',
        closeToTray: closeToTray ?? null,
      }
    }
    return current
  }

  return {
    get,
    set(changes) {
      current = { ...get(), ...changes }
      try {
        file?.set(current)
      } catch (error) {
        log.error('The preferences could not be saved', error)
      }
      return current
    },
  }
}

/** Opens the file; returns null if preferences cannot be stored. */
function openFile(folder: string | null, log: Log): Conf | null {
  const location = folder === null ? { projectName: 'callback', projectSuffix: '' } : { cwd: folder }
  let unreadable: unknown = null
  const deserialize = (text: string) => {
    try {
      return storedSchema.loose().parse(JSON.parse(text))
    } catch (error) {
      unreadable = error
      return {}
    }
  }
  try {
    const file = new Conf({ ...location, configName: 'preferences', configFileMode: 0o600, deserialize })
    if (unreadable !== null) {
      log.error(
        'The preferences could not be read, so they start from the defaults; the old file is kept aside',
        unreadable,
      )
      renameSync(file.path, file.path.replace(/\.json$/, '.unreadable.json'))
    }
    return file
  } catch (error) {
    log.error('The preferences cannot be kept', error)
    return null
  }
}
