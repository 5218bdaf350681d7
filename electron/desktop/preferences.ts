import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import { z } from 'zod'
import { preferencesSchema } from '#shared/ipc/host-view'
import type { Log, PreferenceStore } from '../host/ports.ts'
import type { WindowPlace } from './window-bounds.ts'

const NAME = 'preferences'

const numberSchema = z.number().finite()
const placeSchema = z.object({
  x: numberSchema,
  y: numberSchema,
  width: numberSchema,
  height: numberSchema,
  maximized: z.boolean(),
})

/** What does not fit falls back to its default: these are conveniences. */
const storedSchema = z.object({
  theme: preferencesSchema.shape.theme.catch('system'),
  density: preferencesSchema.shape.density.catch('comfortable'),
  closeToTray: preferencesSchema.shape.closeToTray.catch(null),
  window: placeSchema.nullable().catch(null),
})
type Stored = Readonly<z.infer<typeof storedSchema>>

/** The preferences of the contract, and what only a desktop has to remember. */
export interface DesktopPreferences extends PreferenceStore {
  windowPlace(): WindowPlace | null
  keepWindowPlace(place: WindowPlace): void
}

/**
 * Opens the preferences in a folder. A file that cannot be read is copied aside and logged, one that cannot be written
 * is logged; either way the app goes on with what it has in memory.
 */
export function openPreferences(needs: { folder: string; log: Log }): DesktopPreferences {
  const store = openStore(needs)
  let current: Stored = storedSchema.parse(store === null ? {} : { ...store.store })

  const set = (changes: Partial<Stored>) => {
    current = { ...current, ...changes }
    try {
      store?.set(current)
    } catch (error) {
      needs.log.error('The preferences could not be saved', error)
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
    windowPlace: () => current.window,
    keepWindowPlace: (window) => set({ window }),
  }
}

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
