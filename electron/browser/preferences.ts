import { renameSync } from 'node:fs'
import Conf from 'conf'
import { type Preferences, preferencesSchema } from '#shared/ipc/host-view'
import type { Log, PreferenceStore } from '../host/ports.ts'

const storedSchema = preferencesSchema.partial()

/**
 * The preferences of the browser host, in `preferences.json` of a folder, or of the system's place for
 * configuration. They may be lost without harm, so no failure leaves here: it is logged, and the running host keeps
 * what it was told. A file that cannot be read is kept aside as `preferences.unreadable.json`.
 */
export function confPreferences({ folder, log }: { folder: string | null; log: Log }): PreferenceStore {
  let file: Conf | null = null
  let known: Preferences | null = null

  // Opened when first asked for: by then the data folder exists, made with its own rights.
  const get = () => {
    if (known === null) {
      file = openFile(folder, log)
      const { theme, density, closeToTray } = storedSchema.parse(file?.store ?? {})
      known = {
        theme: theme ?? 'system',
        density: density ?? 'comfortable',
        closeToTray: closeToTray ?? null,
      }
    }
    return known
  }

  return {
    get,
    set(changes) {
      known = { ...get(), ...changes }
      try {
        file?.set(known)
      } catch (error) {
        log.error('The preferences could not be saved', error)
      }
      return known
    },
  }
}

function openFile(folder: string | null, log: Log): Conf | null {
  const place = folder === null ? { projectName: 'callback', projectSuffix: '' } : { cwd: folder }
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
    const file = new Conf({ ...place, configName: 'preferences', configFileMode: 0o600, deserialize })
    if (unreadable !== null) {
      log.error('The preferences could not be read and start anew; the old file is kept aside', unreadable)
      renameSync(file.path, file.path.replace(/\.json$/, '.unreadable.json'))
    }
    return file
  } catch (error) {
    log.error('The preferences cannot be kept', error)
    return null
  }
}
