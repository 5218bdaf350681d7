import { StrictMode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { App } from './app.tsx'
import { Crashed } from './crash-screen.tsx'

interface WholeProps {
  /** The app is there and answers: every part of it listens. */
  readonly onReady?: () => void
}

/** The app with what stands around it, wherever it is drawn. */
export function Whole({ onReady }: WholeProps) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StrictMode>
      <ErrorBoundary fallback={<Crashed />}>
        {/* The app's own words put the day first; date fields must not put the month there. */}
        <I18nProvider locale="en-GB">
          <App />
        </I18nProvider>
      </ErrorBoundary>
    </StrictMode>
  )
}
