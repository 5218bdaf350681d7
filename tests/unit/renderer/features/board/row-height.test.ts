import { describe, expect, it } from 'vitest'
import { GAP, usualRowHeight } from '#renderer/features/board/row-height'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from '#tests/unit/renderer/state/board-fixtures'

const bare = aBoardCard({ role: '', who: '', next: { text: '', tone: 'plain', key: null }, ruler: null })
const full: BoardCard = {
  ...bare,
  role: 'Product designer',
  who: 'Jane Okafor',
  next: { text: 'Day 7', tone: 'wait', key: null },
  ruler: { day: 3, mark: 7, markKind: 'turn' },
}

describe('estimateRowHeight', () => {
  it('is a whole number of pixels that includes the gap below', () => {
    expect(usualRowHeight(bare, 'comfortable')).toBe(52)
    expect(usualRowHeight(bare, 'compact')).toBe(36)
    expect(usualRowHeight(full, 'comfortable')).toBe(142)
    expect(usualRowHeight(full, 'compact')).toBe(86)
  })

  it.each(['role', 'next', 'ruler', 'who'] as const)('is larger for a card with a %s', (part) => {
    expect(usualRowHeight({ ...bare, [part]: full[part] }, 'comfortable')).toBeGreaterThan(
      usualRowHeight(bare, 'comfortable'),
    )
  })

  it('has no room for people on compact cards, which do not show them', () => {
    expect(usualRowHeight({ ...full, who: '' }, 'compact')).toBe(usualRowHeight(full, 'compact'))
  })

  it('is smaller for compact cards', () => {
    expect(GAP.compact).toBeLessThan(GAP.comfortable)
    for (const card of [bare, full])
      expect(usualRowHeight(card, 'compact')).toBeLessThan(usualRowHeight(card, 'comfortable'))
  })
})
