import { useEffect, useEffectEvent } from 'react'
import type { AppError } from '#shared/errors/app-error'
import { messages } from './stores.ts'

/**
 * Shows a failure as a message and calls `onFailure`, which closes the part of the page that needs the
 * missing data. Does nothing if `failure` is null.
 */
export function useReportedFailure(failure: AppError | null, onFailure: () => void): void {
  const callOnFailure = useEffectEvent(onFailure)
  useEffect(() => {
    if (failure === null) return
    messages.publish({ kind: 'failed', text: failure.message })
    callOnFailure()
  }, [failure])
}
