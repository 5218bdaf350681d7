/**
 * Says so in place of the page when the app cannot be read or started: what stands there would never answer. Call what
 * comes back once the app is there, which tells of its failures itself.
 */
export function watchReading(): () => void {
  const isThere = new AbortController()
  const { signal } = isThere
  addEventListener('error', (event) => isOurs(event) && sayNotRead(), { capture: true, signal })
  addEventListener('unhandledrejection', sayNotRead, { signal })
  return () => isThere.abort()
}

/** Whether a script of the app failed: no font, and nothing that an extension put into the page. */
function isOurs(event: ErrorEvent): boolean {
  const { target, filename } = event
  const file = target instanceof HTMLScriptElement ? target.src : target === window ? filename : ''
  return file.startsWith(location.origin)
}

function sayNotRead(): void {
  const words = document.createElement('p')
  words.role = 'alert'
  words.className = 'not-read'
  words.textContent =
    'Callback could not be read whole. Everything you saved is safe. Reload the page to try again.'
  const place = document.getElementById('app')
  place?.replaceChildren(words)
  place?.removeAttribute('inert')
}
