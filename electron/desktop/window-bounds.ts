/** A rectangle on the desktop, in the system's own units. */
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was, and whether it filled the display. */
export interface WindowPlace extends Area {
  readonly maximized: boolean
}

export const MIN_WIDTH = 880
export const MIN_HEIGHT = 600

const USUAL = { width: 1280, height: 840 }

/** How much of the remembered window must lie on one display: enough of its top edge to take hold of. */
const GRIP = { width: 120, height: 40 }

/** The size and place to open with: the remembered one where a display still shows it, else centred by the system. */
export function placeToOpen(
  remembered: WindowPlace | null,
  displays: readonly Area[],
): { width: number; height: number } & Partial<Area> {
  const home = remembered && displays.find((display) => shows(display, remembered))
  if (remembered && home) {
    const { x, y } = remembered
    return { x, y, ...within(remembered, home) }
  }
  return within(USUAL, displays[0])
}

function shows(display: Area, place: Area): boolean {
  const acrossFrom = Math.max(display.x, place.x)
  const acrossTo = Math.min(display.x + display.width, place.x + place.width)
  const topIn = place.y >= display.y && place.y + GRIP.height <= display.y + display.height
  return topIn && acrossTo - acrossFrom >= GRIP.width
}

function within(size: { width: number; height: number }, display: Area | undefined) {
  return {
    width: Math.max(MIN_WIDTH, Math.min(size.width, display?.width ?? size.width)),
    height: Math.max(MIN_HEIGHT, Math.min(size.height, display?.height ?? size.height)),
  }
}
