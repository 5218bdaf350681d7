import { describe, expect, it } from 'vitest'
import { GAP, usualRowHeight } from '#renderer/features/board/row-height'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from '#tests/unit/renderer/state/board-fixtures'

const bare = aBoardCard({ role: '', who: '', next: { text: '', tone: 'plain', key: null }, ruler: null })
const whole: BoardCard = {
  ...bare,
  role: 'Product designer',
  who: 'Jane Okafor',
  next: { text: 'Day 7', tone: 'wait', key: null },
  ruler: { day: 3, mark: 7, markKind: 'turn' },
}

describe('usualRowHeight', () => {
  it('is a whole number of pixels, the gap below included', () => {
    expect(usualRowHeight(bare, 'comfortable')).toBe(52)
    expect(usualRowHeight(bare, 'compact')).toBe(36)
    expect(usualRowHeight(whole, 'comfortable')).toBe(142)
    expect(usualRowHeight(whole, 'compact')).toBe(86)
  })

  it.each(['role', 'next', 'ruler', 'who'] as const)('grows with what stands on the card: %s', (part) => {
    expect(usualRowHeight({ ...bare, [part]: whole[part] }, 'comfortable')).toBeGreaterThan(
      usualRowHeight(bare, 'comfortable'),
    )
  })

  it('leaves no room for people where the cards stand close, which do not show them', () => {
    expect(usualRowHeight({ ...whole, who: '' }, 'compact')).toBe(usualRowHeight(whole, 'compact'))
  })

  it('is smaller the closer the cards stand', () => {
    expect(GAP.compact).toBeLessThan(GAP.comfortable)
    for (const card of [bare, whole])
      expect(usualRowHeight(card, 'compact')).toBeLessThan(usualRowHeight(card, 'comfortable'))
  })
})
