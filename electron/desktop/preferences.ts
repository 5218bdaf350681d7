import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import { z } from 'zod'
import { preferencesSchema } from '#shared/ipc/host-view'
import type { Log, PreferenceStore } from '../host/ports.ts'
import type { WindowBounds } from './window-bounds.ts'

/** The name of the file, without its extension. */
const NAME = 'preferences'

const numberSchema = z.number().finite()
const boundsSchema = z.object({
  x: numberSchema,
  y: numberSchema,
  width: numberSchema,
  height: numberSchema,
  maximized: z.boolean(),
})

/**
 * The stored preferences. An invalid value is replaced by its default, because losing a preference does no
 * harm.
 */
const storedSchema = z.object({
  theme: preferencesSchema.shape.theme.catch('system'),
  density: preferencesSchema.shape.density.catch('comfortable'),
  closeToTray: preferencesSchema.shape.closeToTray.catch(null),
  window: boundsSchema.nullable().catch(null),
})
type Stored = Readonly<z.infer<typeof storedSchema>>

/** The preferences of the app, and the window bounds, which only the desktop host remembers. */
export interface DesktopPreferences extends PreferenceStore {
  /** Returns the saved bounds of the window; null if none are saved. */
  getWindowBounds(): WindowBounds | null
  saveWindowBounds(bounds: WindowBounds): void
}

/**
 * Opens the preferences in a folder. If the file cannot be read, it is set aside and the failure logged; a
 * failed write is logged. In both cases the app continues with the values in memory.
 */
export function openPreferences(deps: { folder: string; log: Log }): DesktopPreferences {
  const store = openStore(deps)
  let current: Stored = storedSchema.parse(store === null ? {} : { ...store.store })

  const set = (changes: Partial<Stored>) => {
    current = { ...current, ...changes }
    try {
      store?.set(current)
    } catch (error) {
      deps.log.error('The preferences could not be saved', error)
    }
  }
  const get = () => ({
    theme: current.theme,
    density: current.density,
    closeToTray: current.closeToTray,
  })

  return {
    get,
    set(changes) {
      set(changes)
      return get()
    },
    getWindowBounds: () => current.window,
    saveWindowBounds: (bounds) => set({ window: bounds }),
  }
}

/** Opens the store; returns null if preferences cannot be stored. */
function openStore({ folder, log }: { folder: string; log: Log }): Store<Record<string, unknown>> | null {
  const open = () => new Store({ name: NAME, cwd: folder, accessPropertiesByDotNotation: false })
  try {
    return open()
  } catch (error) {
    log.error('The preferences could not be read; they are kept aside', error)
  }
  try {
    const file = join(folder, `${NAME}.json`)
    copyFileSync(file, join(folder, `${NAME}.unreadable-${Date.now()}.json`))
    rmSync(file)
    return open()
  } catch (error) {
    log.error('The preferences are not kept between starts', error)
    return null
  }
}
