/**
 * Replaces the page with a message if the app cannot be loaded or started, because the prerendered page alone
 * never responds. Returns a function that ends this, to call once the app shows its failures itself.
 */
export function watchScriptErrors(): () => void {
  const controller = new AbortController()
  const { signal } = controller
  addEventListener('error', (event) => isAppScript(event) && showLoadError(), { capture: true, signal })
  addEventListener('unhandledrejection', showLoadError, { signal })
  return () => controller.abort()
}

/**
 * Returns true if a script of the app failed, false for any other file and for scripts of browser extensions.
 */
function isAppScript(event: ErrorEvent): boolean {
  const { target, filename } = event
  // A script that cannot be loaded reports itself as the target; an exception reports the window and its file
  // name.
  const file = target instanceof HTMLScriptElement ? target.src : target === window ? filename : ''
  return file.startsWith(location.origin)
}

function showLoadError(): void {
  const message = document.createElement('p')
  message.role = 'alert'
  message.className = 'not-read'
  message.textContent = 'Part of Callback didn’t load. What you saved is safe. Reload the page to try again.'
  const root = document.getElementById('app')
  root?.replaceChildren(message)
  root?.removeAttribute('inert')
}
