/** A rectangle on the desktop, in device-independent pixels. */
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The bounds of the window, and its state: `maximized` is true if it filled the screen. */
export interface WindowBounds extends Area {
  readonly maximized: boolean
}

/** The smallest size of the window, in device-independent pixels. */
export const MIN_WIDTH = 880
export const MIN_HEIGHT = 600

const DEFAULT_SIZE = { width: 1280, height: 840 }

/**
 * The part of the window's top edge that must be visible on one display, so that the user can drag the
 * window. In device-independent pixels, as are all sizes here.
 */
const GRIP = { width: 120, height: 40 }

/**
 * Chooses the bounds to open the window with. Without saved bounds, or if no display shows them any more, the
 * result has no position and the system centres the window.
 */
export function chooseWindowBounds(
  savedBounds: WindowBounds | null,
  displays: readonly Area[],
): { width: number; height: number } & Partial<Area> {
  const display = savedBounds && displays.find((area) => isGrippable(area, savedBounds))
  if (savedBounds && display) {
    const { x, y } = savedBounds
    return { x, y, ...fitWithin(savedBounds, display) }
  }
  return fitWithin(DEFAULT_SIZE, displays[0])
}

/** Returns true if enough of the window's top edge is on the display to drag the window. */
function isGrippable(display: Area, bounds: Area): boolean {
  const left = Math.max(display.x, bounds.x)
  const right = Math.min(display.x + display.width, bounds.x + bounds.width)
  const isTopVisible = bounds.y >= display.y && bounds.y + GRIP.height <= display.y + display.height
  return isTopVisible && right - left >= GRIP.width
}

/** Limits a size to the display, but not below the smallest size of the window. */
function fitWithin(size: { width: number; height: number }, display: Area | undefined) {
  return {
    width: Math.max(MIN_WIDTH, Math.min(size.width, display?.width ?? size.width)),
    height: Math.max(MIN_HEIGHT, Math.min(size.height, display?.height ?? size.height)),
  }
}
