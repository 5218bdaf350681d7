import { nativeTheme } from 'electron'
import type { PreferenceStore } from '../host/ports.ts'

/** The preferences, with the theme they name in force: it decides the page's colours and the system's own menus. */
export function followTheme(preferences: PreferenceStore): PreferenceStore {
  nativeTheme.themeSource = preferences.get().theme
  return {
    get: () => preferences.get(),
    set(changes) {
      const next = preferences.set(changes)
      nativeTheme.themeSource = next.theme
      return next
    },
  }
}
