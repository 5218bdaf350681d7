import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../styles/styles.css'
import { getBridge } from '../ipc/host.ts'
import { startUnsaved } from '../state/unsaved/unsaved.ts'
import { firstFramePainted, stopWatchingScriptErrors, storesStarted } from './bootstrap.ts'
import { listenToHost } from './listen-to-host.ts'
import { keepSlipInTab, pressEscape, readSlipOfTab, startOverlayHistory } from './overlay-history.ts'
import { isOverlayOpen } from './overlay-store.ts'
import { Root } from './root.tsx'
import { startView } from './view-store.ts'

/**
 * The longest wait for the board, in milliseconds. After that the page is rendered without it, so as not to
 * stay blank.
 */
const MAX_BLANK_MS = 250

/** Renders the app, or hydrates the page if the host has rendered it. */
async function start(root: HTMLElement): Promise<void> {
  listenToHost()
  /** Makes the page respond to input, and opens the connection to the host. */
  const handleReady = () => {
    root.removeAttribute('inert')
    getBridge().open()
    startUnsaved()
    startOverlayHistory({
      history,
      closeTop: pressEscape,
      onBack: (listener) => addEventListener('popstate', listener),
      keepSlip: keepSlipInTab,
      readSlip: readSlipOfTab,
    })
  }
  if (root.firstElementChild) {
    // The host has rendered the page from the embedded responses, and the page is hydrated from the same
    // data. Later events are therefore ignored until it is hydrated.
    await storesStarted
    startView(isOverlayOpen)
    // Hydration takes as long as rendering and changes nothing visible, so the browser may paint first.
    await firstFramePainted
    stopWatchingScriptErrors()
    // React would hydrate in small parts, with pauses. The page does not respond until it is hydrated, so it
    // is done at once.
    flushSync(() => hydrateRoot(root, <Root onReady={handleReady} />))
    return
  }
  // A page rendered before the board is loaded would be laid out twice.
  await Promise.race([storesStarted, new Promise((resolve) => setTimeout(resolve, MAX_BLANK_MS))])
  startView(isOverlayOpen)
  stopWatchingScriptErrors()
  createRoot(root).render(<Root onReady={handleReady} />)
}

const root = document.getElementById('app')
// `check-browser.ts` has removed it if the browser is too old.
if (root) void start(root)
