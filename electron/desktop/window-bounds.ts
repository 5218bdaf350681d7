/** A rectangle on the desktop, in device-independent pixels. */
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The bounds of the window, and whether it was maximized. */
export interface WindowBounds extends Area {
  readonly maximized: boolean
}

export const MIN_WIDTH = 880
export const MIN_HEIGHT = 600

const DEFAULT_SIZE = { width: 1280, height: 840 }

/** How much of the top edge of the remembered window must be visible on one display, so that it can be dragged. */
const GRIP = { width: 120, height: 40 }

/** Chooses the bounds to open with: the remembered ones if a display still shows them, otherwise centred by the system. */
export function chooseWindowBounds(
  remembered: WindowBounds | null,
  displays: readonly Area[],
): { width: number; height: number } & Partial<Area> {
  const display = remembered && displays.find((area) => isGrippable(area, remembered))
  if (remembered && display) {
    const { x, y } = remembered
    return { x, y, ...fitWithin(remembered, display) }
  }
  return fitWithin(DEFAULT_SIZE, displays[0])
}

function isGrippable(display: Area, bounds: Area): boolean {
  const left = Math.max(display.x, bounds.x)
  const right = Math.min(display.x + display.width, bounds.x + bounds.width)
  const isTopVisible = bounds.y >= display.y && bounds.y + GRIP.height <= display.y + display.height
  return isTopVisible && right - left >= GRIP.width
}

function fitWithin(size: { width: number; height: number }, display: Area | undefined) {
  return {
    width: Math.max(MIN_WIDTH, Math.min(size.width, display?.width ?? size.width)),
    height: Math.max(MIN_HEIGHT, Math.min(size.height, display?.height ?? size.height)),
  }
}
