import { useEffect, useEffectEvent, useState } from 'react'
import type { Settings } from '#shared/model/settings'
import { request, subscribe } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/** Fetches the settings, and again after every change, including an undo. */
export function useSettings(): {
  readonly settings: Settings | null
  readonly failure: string | null
  readonly load: () => Promise<void>
} {
  const [settings, setSettings] = useState<Settings | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const load = async (): Promise<void> => {
    try {
      setSettings(await request('settings.get', {}))
      setFailure(null)
    } catch (cause) {
      setFailure(asAppError(cause).message)
    }
  }
  const loadLatest = useEffectEvent(() => void load())
  useEffect(() => {
    loadLatest()
    return subscribe('board.changed', () => loadLatest())
  }, [])

  return { settings, failure, load }
}
