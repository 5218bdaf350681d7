import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../styles/styles.css'
import { begun } from './begin.ts'
import { listenToHost } from './listen-to-host.ts'
import { Whole } from './whole.tsx'

/** Longer than a board takes. A host that is slower leaves no blank page: it is drawn without the board for now. */
const BLANK_MS = 250

async function start(root: HTMLElement): Promise<void> {
  listenToHost()
  if (root.firstElementChild) {
    // The host has drawn the page with the answers that came along. It answers to nobody until it is taken over, so in
    // one go, before the page counts as loaded.
    await begun
    flushSync(() => hydrateRoot(root, <Whole onReady={() => root.removeAttribute('inert')} />))
    return
  }
  // Drawn once, with the board in it: a page drawn before would be laid out twice.
  await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, BLANK_MS))])
  createRoot(root).render(<Whole />)
}

const root = document.getElementById('app')
if (!root) throw new TypeError('The page has no place for the app')
void start(root)
