import { describe, expect, it } from 'vitest'
import { chooseWindowBounds } from '#electron/desktop/window-bounds'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 2560, height: 1400 }

describe('chooseWindowBounds', () => {
  it('uses the default size, centred, when nothing is remembered', () => {
    expect(chooseWindowBounds(null, [laptop])).toEqual({ width: 1280, height: 840 })
  })

  it('uses the remembered bounds', () => {
    const remembered = { x: 1600, y: 100, width: 1500, height: 1000, maximized: false }
    expect(chooseWindowBounds(remembered, [laptop, beside])).toEqual({
      x: 1600,
      y: 100,
      width: 1500,
      height: 1000,
    })
  })

  it.each([
    ['its display is gone', { x: 1600, y: 100 }],
    ['its title bar is above the display', { x: 100, y: -40 }],
    ['its title bar is below the display', { x: 100, y: 880 }],
    ['only a sliver of it is on the display', { x: 1400, y: 100 }],
  ])('lets the system position the window when %s', (_case, position) => {
    const remembered = { ...position, width: 1000, height: 700, maximized: false }
    expect(chooseWindowBounds(remembered, [laptop])).toEqual({ width: 1280, height: 840 })
  })

  it('shrinks to a smaller display', () => {
    const remembered = { x: 0, y: 25, width: 2400, height: 1300, maximized: false }
    expect(chooseWindowBounds(remembered, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875 })
  })

  it('is never smaller than the minimum size of the page', () => {
    const small = { x: 0, y: 0, width: 640, height: 480 }
    expect(chooseWindowBounds(null, [small])).toEqual({ width: 880, height: 600 })
  })

  it('uses the default size without any display', () => {
    expect(chooseWindowBounds(null, [])).toEqual({ width: 1280, height: 840 })
  })
})
