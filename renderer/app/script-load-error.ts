/**
 * Replaces the page with a message when the app cannot be loaded or started, as the prerendered page would never respond.
 * Returns a function to call once the app is mounted; from then on the app shows its failures itself.
 */
export function watchScriptErrors(): () => void {
  const controller = new AbortController()
  const { signal } = controller
  addEventListener('error', (event) => isAppScript(event) && showLoadError(), { capture: true, signal })
  addEventListener('unhandledrejection', showLoadError, { signal })
  return () => controller.abort()
}

/** Returns true where a script of the app failed, but not a font or a script of a browser extension. */
function isAppScript(event: ErrorEvent): boolean {
  const { target, filename } = event
  const file = target instanceof HTMLScriptElement ? target.src : target === window ? filename : ''
  return file.startsWith(location.origin)
}

function showLoadError(): void {
  const message = document.createElement('p')
  message.role = 'alert'
  message.className = 'not-read'
  message.textContent =
    'Callback could not be read whole. Everything you saved is safe. Reload the page to try again.'
  const root = document.getElementById('app')
  root?.replaceChildren(message)
  root?.removeAttribute('inert')
}
