/**
 * Says in one sentence that the browser is too old. Otherwise the user would get a page with half of its
 * styles that never responds.
 *
 * The build puts this file into the page as a separate script, before the app's. It also runs in browsers
 * that cannot parse those: it imports nothing, is compiled to the syntax of 2015, and calls only functions
 * that existed then.
 */
function checkBrowser(): void {
  const app = document.getElementById('app')
  if (hasNewestFeatures() || !app || !app.parentNode) return
  const message = document.createElement('p')
  message.setAttribute('role', 'alert')
  message.textContent =
    'This browser is too old for Callback. Update it, or open Callback in Chrome or Edge 126, Firefox 128, Safari 18 or anything newer.'
  // Set here, because the browser may not understand the app's style sheet.
  message.style.cssText = 'max-width: 30em; margin: 4em auto; padding: 0 1.5em; font: 16px/1.5 sans-serif'
  // Without its place, the app does not start and cannot replace the message.
  app.parentNode.replaceChild(message, app)
}

/** Returns true if the browser has the newest features that the app needs. Then it has all older ones too. */
function hasNewestFeatures(): boolean {
  return (
    typeof URL === 'function' &&
    'parse' in URL &&
    typeof CSS !== 'undefined' &&
    CSS.supports('color', 'light-dark(red, red)') &&
    CSS.supports('selector(:has(a))')
  )
}

checkBrowser()
