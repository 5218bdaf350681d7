import { useEffect, useState } from 'react'
import type { Settings } from '#shared/model/settings'
import { request } from '../../../ipc/host.ts'

/**
 * Returns the settings as they were when the drawer opened, which covers the settings dialog. Null until they
 * are loaded.
 */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    let isOpen = true
    // Without them only the hint about the default country is missing.
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
