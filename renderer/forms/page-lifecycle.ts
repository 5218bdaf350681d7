import { useEffect, useEffectEvent } from 'react'
import { onPageLifecycle, type PageLifecycleChange } from '../state/on-page-lifecycle.ts'

/** Runs `save` when the page is hidden or ends: pending input goes to the main process, which writes it at once. */
export function usePageLifecycle(save: (change: PageLifecycleChange) => void): void {
  const saveLatest = useEffectEvent(save)
  useEffect(() => onPageLifecycle((change) => saveLatest(change)), [])
}
