// Functions that run in the page. Each is sent there by itself, so it may use nothing but its arguments.

/** A position in pixels. */
export interface Point {
  readonly [axis: string]: number
  readonly x: number
  readonly y: number
}

/**
 * Finds a visible element by a selector and its accessible name. Returns the middle of its first line, or the
 * point `at` from its corner; null if there is none.
 */
export function locateElement(selector: string, name: string, at: Point | null): Point | null {
  const readName = (element: Element) => {
    const labelIds = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const label = labelIds.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent)
    const texts = [element.getAttribute('aria-label'), label, labels.join(' '), element.textContent]
    return texts.map((text) => text?.replace(/\s+/g, ' ').trim()).find((text) => text) ?? ''
  }
  const isShown = (element: Element) =>
    element.getClientRects().length > 0 && !element.closest('[inert], [aria-hidden="true"]')
  const found = [...document.querySelectorAll(selector)].filter(isShown)
  const element =
    found.findLast((each) => readName(each) === name) ??
    found.findLast((each) => readName(each).startsWith(name))
  if (!element) return null
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const { x, y, width, height } = element.getBoundingClientRect()
  if (at) return { x: Math.round(x + at.x), y: Math.round(y + at.y) }
  return { x: Math.round(x + width / 2), y: Math.round(y + Math.min(height / 2, 14)) }
}

/** Returns true if an element's text contains the expected one. */
export function isTextShown(selector: string, text: string): boolean {
  return [...document.querySelectorAll<HTMLElement>(selector)].some((element) =>
    element.innerText.includes(text),
  )
}

/** Returns the text of the element below a point. */
export function readTextAt(x: number, y: number): string {
  return document.elementFromPoint(x, y)?.textContent ?? ''
}

/** Records on the next move of the mouse where the corner of the page is on the screen. */
export function recordCorner(): null {
  addEventListener(
    'mousemove',
    ({ screenX, screenY, clientX, clientY }) => {
      document.documentElement.setAttribute('data-test-corner', `${screenX - clientX} ${screenY - clientY}`)
    },
    { once: true },
  )
  return null
}

/** Returns what was recorded by `recordCorner`, and forgets it. */
export function readCorner(): Point {
  const recorded = document.documentElement.getAttribute('data-test-corner') ?? ''
  document.documentElement.removeAttribute('data-test-corner')
  const [x = 0, y = 0] = recorded.split(' ').map(Number)
  return { x, y }
}

/** Records the next release of the mouse button. */
export function recordRelease(): null {
  const record = () => document.documentElement.setAttribute('data-test-release', '')
  addEventListener('mouseup', record, { once: true, capture: true })
  return null
}

/** Returns true if `recordRelease` has recorded a release, and forgets it. */
export function takeRelease(): boolean {
  const hasReleased = document.documentElement.hasAttribute('data-test-release')
  document.documentElement.removeAttribute('data-test-release')
  return hasReleased
}

/** Resolves once the page has painted a frame. */
export function waitForFrame(): Promise<null> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0, null))
  })
}
