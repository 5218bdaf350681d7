import { useEffect, useState } from 'react'
import type { Settings } from '#shared/model/settings'
import { request } from '../../../ipc/host.ts'

/** The settings as they were when the drawer was opened, which lies over what changes them; null until then. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    let isOpen = true
    // Without them only the words for "as in Settings" are missing.
    request('settings.get', {}).then(
      (got) => isOpen && setSettings(got),
      () => undefined,
    )
    return () => {
      isOpen = false
    }
  }, [])
  return settings
}
