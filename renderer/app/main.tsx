import './begin.ts'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import '../styles/styles.css'
import { App } from './app.tsx'
import { Crashed } from './crashed.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { listenToHost } from './listen-to-host.ts'

const root = document.getElementById('app')
if (!root) throw new TypeError('The page has no place for the app')

listenToHost()
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={<Crashed />}>
      {/* The app's own words put the day first; date fields must not put the month there. */}
      <I18nProvider locale="en-GB">
        <App />
      </I18nProvider>
    </ErrorBoundary>
  </StrictMode>,
)
