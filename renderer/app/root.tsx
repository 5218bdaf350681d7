import { StrictMode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { App } from './app.tsx'
import { CrashScreen } from './crash-screen.tsx'

interface RootProps {
  /** Called once the app is mounted and handles input. */
  readonly onReady?: () => void
}

/** The app with its providers, for the page and for server rendering. */
export function Root({ onReady }: RootProps) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StrictMode>
      <ErrorBoundary fallback={<CrashScreen />}>
        {/* The app speaks English. Dates and times follow the formats of the board. */}
        <I18nProvider locale="en-GB">
          <App />
        </I18nProvider>
      </ErrorBoundary>
    </StrictMode>
  )
}
