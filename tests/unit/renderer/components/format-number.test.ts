import { describe, expect, it } from 'vitest'
import { formatNumber } from '#renderer/components/format-number'

describe('formatNumber', () => {
  it('puts a comma before every three digits', () => {
    expect([0, 7, 100, 999].map(formatNumber)).toEqual(['0', '7', '100', '999'])
    expect([1_000, 12_345, 100_000].map(formatNumber)).toEqual(['1,000', '12,345', '100,000'])
    expect([1_234_567, 1_000_000_000].map(formatNumber)).toEqual(['1,234,567', '1,000,000,000'])
  })

  it('formats numbers as toLocaleString does', () => {
    for (let n = 1; n < Number.MAX_SAFE_INTEGER; n = n * 3 + 1)
      expect(formatNumber(n)).toBe(n.toLocaleString('en-US'))
  })
})
