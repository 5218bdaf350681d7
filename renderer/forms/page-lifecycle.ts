import { useEffect, useEffectEvent } from 'react'
import { onPageLifecycle, type PageLifecycleChange } from '../state/on-page-lifecycle.ts'

/** Calls `save` when the page is hidden or ends, so that the main process can write pending input in time. */
export function usePageLifecycle(save: (change: PageLifecycleChange) => void): void {
  const saveLatest = useEffectEvent(save)
  useEffect(() => onPageLifecycle((change) => saveLatest(change)), [])
}
