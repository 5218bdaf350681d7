import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import '../styles/styles.css'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { App } from './app.tsx'
import { begun } from './begin.ts'
import { Crashed } from './crashed.tsx'
import { listenToHost } from './listen-to-host.ts'

const root = document.getElementById('app')
if (!root) throw new TypeError('The page has no place for the app')

/** Longer than a board takes. A host that is slower leaves no blank page: it is drawn without the board for now. */
const BLANK_MS = 250

listenToHost()
// Drawn once, with the board in it: a page drawn before would be laid out twice.
void Promise.race([begun, new Promise((resolve) => setTimeout(resolve, BLANK_MS))]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={<Crashed />}>
        {/* The app's own words put the day first; date fields must not put the month there. */}
        <I18nProvider locale="en-GB">
          <App />
        </I18nProvider>
      </ErrorBoundary>
    </StrictMode>,
  ),
)
