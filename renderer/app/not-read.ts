/** In place of the whole window when the app cannot be read: what stands there would never answer. */
export function sayNotRead(): void {
  const words = document.createElement('p')
  words.role = 'alert'
  words.className = 'not-read'
  words.textContent =
    'Callback could not be read whole. Everything you saved is safe. Reload the page to try again.'
  const place = document.getElementById('app')
  place?.replaceChildren(words)
  place?.removeAttribute('inert')
}
