import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../styles/styles.css'
import { getBridge } from '../ipc/host.ts'
import { firstFramePainted, stopWatchingScriptErrors, storesStarted } from './bootstrap.ts'
import { listenToHost } from './listen-to-host.ts'
import { Root } from './root.tsx'

/** Longer than a board usually takes to load. After that the page renders without it, rather than stay blank. */
const MAX_BLANK_MS = 250

async function start(root: HTMLElement): Promise<void> {
  listenToHost()
  const goLive = () => {
    root.removeAttribute('inert')
    getBridge().open()
  }
  if (root.firstElementChild) {
    // The host rendered the page from the embedded responses. Later events are ignored until the page is hydrated.
    await storesStarted
    // Hydrating takes as long as rendering and changes nothing visible, so the first frame comes before it.
    await firstFramePainted
    stopWatchingScriptErrors()
    // Synchronous, because the page does not respond to input until it is hydrated.
    flushSync(() => hydrateRoot(root, <Root onReady={goLive} />))
    return
  }
  // Waits for the board, because a page rendered without it would be laid out twice.
  await Promise.race([storesStarted, new Promise((resolve) => setTimeout(resolve, MAX_BLANK_MS))])
  stopWatchingScriptErrors()
  createRoot(root).render(<Root onReady={goLive} />)
}

const root = document.getElementById('app')
if (!root) throw new TypeError('The page has no place for the app')
void start(root)
