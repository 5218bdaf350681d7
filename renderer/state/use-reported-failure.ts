import { useEffect, useEffectEvent } from 'react'
import type { AppError } from '#shared/errors/app-error'
import { messages } from './stores.ts'

/** Shows a failure to the user as a message, and calls `onFailure`, which removes what cannot be shown without the data. */
export function useReportedFailure(failure: AppError | null, onFailure: () => void): void {
  const end = useEffectEvent(onFailure)
  useEffect(() => {
    if (failure === null) return
    messages.publish({ kind: 'failed', text: failure.message })
    end()
  }, [failure])
}
