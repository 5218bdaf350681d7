import { describe, expect, it } from 'vitest'
import { estimateRowHeight, GAP } from '#renderer/features/board/row-height'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from '#tests/unit/renderer/state/board-fixtures'

const bare = aBoardCard({
  role: '',
  people: '',
  next: { text: '', tone: 'plain', key: null },
  waitTimeline: null,
})
const full: BoardCard = {
  ...bare,
  role: 'Product designer',
  people: 'Jane Okafor',
  next: { text: 'Day 7', tone: 'wait', key: null },
  waitTimeline: { day: 3, targetDay: 7, targetKind: 'turn' },
}

describe('estimateRowHeight', () => {
  it('is a whole number of pixels that includes the gap below', () => {
    expect(estimateRowHeight(bare, 'comfortable')).toBe(52)
    expect(estimateRowHeight(bare, 'compact')).toBe(36)
    expect(estimateRowHeight(full, 'comfortable')).toBe(142)
    expect(estimateRowHeight(full, 'compact')).toBe(86)
  })

  it.each(['role', 'next', 'waitTimeline', 'people'] as const)('is larger for a card with a %s', (part) => {
    expect(estimateRowHeight({ ...bare, [part]: full[part] }, 'comfortable')).toBeGreaterThan(
      estimateRowHeight(bare, 'comfortable'),
    )
  })

  it('has no room for people on compact cards, which do not show them', () => {
    expect(estimateRowHeight({ ...full, people: '' }, 'compact')).toBe(estimateRowHeight(full, 'compact'))
  })

  it('is smaller for compact cards', () => {
    expect(GAP.compact).toBeLessThan(GAP.comfortable)
    for (const card of [bare, full])
      expect(estimateRowHeight(card, 'compact')).toBeLessThan(estimateRowHeight(card, 'comfortable'))
  })
})
