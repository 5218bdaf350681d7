import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { showToast } from '../components/toasts.ts'

interface WhenReadProps {
  /** Takes away what cannot be shown. */
  readonly onFail: () => void
  readonly children: ReactNode
}

/** A part of the page with a file of its own. Where that cannot be read or shown it says so, and the rest stays. */
export function WhenRead({ onFail, children }: WhenReadProps) {
  const failed = () => {
    onFail()
    showToast({
      kind: 'failed',
      text: 'This part of Callback could not be shown. Reload the page to try again.',
    })
  }
  return (
    <ErrorBoundary fallback={null} onError={failed}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
