import { nativeTheme } from 'electron'
import type { PreferenceStore } from '../host/ports.ts'

/**
 * Wraps the preferences, and applies their theme to the page's colours and the system's menus on each change.
 */
export function applyTheme(preferences: PreferenceStore): PreferenceStore {
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
