import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../styles/styles.css'
import { getBridge } from '../ipc/host.ts'
import { begun, seen, stopWatching } from './bootstrap.ts'
import { listenToHost } from './listen-to-host.ts'
import { Root } from './root.tsx'

/** Longer than a board takes. A host that is slower leaves no blank page: it is drawn without the board for now. */
const BLANK_MS = 250

async function start(root: HTMLElement): Promise<void> {
  listenToHost()
  const goLive = () => {
    root.removeAttribute('inert')
    getBridge().open()
  }
  if (root.firstElementChild) {
    // The host has drawn the page with the answers that came along. Nothing it says later is heard before that was taken over.
    await begun
    // To take it over takes as long as to draw it, and is not seen.
    await seen
    stopWatching()
    // In one go: until then the page answers to nobody.
    flushSync(() => hydrateRoot(root, <Root onReady={goLive} />))
    return
  }
  // Drawn once, with the board in it: a page drawn before would be laid out twice.
  await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, BLANK_MS))])
  stopWatching()
  createRoot(root).render(<Root onReady={goLive} />)
}

const root = document.getElementById('app')
if (!root) throw new TypeError('The page has no place for the app')
void start(root)
