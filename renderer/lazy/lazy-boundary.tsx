import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { showToast } from '../components/toasts.ts'

interface LazyBoundaryProps {
  /** Called if a component fails; it must unmount this part of the page. */
  readonly onFail: () => void
  readonly children: ReactNode
}

/**
 * Wraps lazy components. If one cannot be loaded or rendered, a toast says so and the rest of the page stays.
 */
export function LazyBoundary({ onFail, children }: LazyBoundaryProps) {
  const handleError = () => {
    onFail()
    showToast({
      kind: 'failed',
      text: 'Part of Callback didn’t load. Reload the page to try again.',
    })
  }
  return (
    <ErrorBoundary fallback={null} onError={handleError}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
