import { describe, expect, it } from 'vitest'
import { includesPhoneNumber, parsePhoneNumber } from '#shared/text/phone-number'

describe('parsePhoneNumber', () => {
  it.each([
    ['+49 (0)30 123-45 67', '49301234567', true],
    ['0049 30/1234567', '49301234567', true],
    ['(+1) 555.010.0199', '15550100199', true],
    ['(0)30 1234567', '0301234567', false],
    ['＋４９ ３０', '4930', true],
  ])('reads %s as %s', (text, digits, isInternational) => {
    expect(parsePhoneNumber(text)).toEqual({ digits, isInternational })
  })

  it('returns null for a text without digits', () => {
    expect(parsePhoneNumber('ask the front desk')).toBeNull()
  })
})

describe('includesPhoneNumber', () => {
  const includes = (stored: string, typed: string) => {
    const numbers = [parsePhoneNumber(stored), parsePhoneNumber(typed)] as const
    if (!numbers[0] || !numbers[1]) throw new Error('One of the texts is no phone number')
    return includesPhoneNumber(numbers[0], numbers[1])
  }

  it.each([
    ['+49 30 1234567', '0049301234567'],
    ['+49 30 1234567', '030 123 45 67'],
    ['+49 30 1234567', '4567'],
    ['+49 30 1234567', '+49 30'],
    ['030 1234567', '+49 (0)30 1234567'],
    ['030 1234567', '0049 30 1234567'],
  ])('finds %s by %s', (stored, typed) => {
    expect(includes(stored, typed)).toBe(true)
  })

  it.each([
    ['+49 30 1234567', '+44 30 1234567'],
    ['+49 30 1234567', '040 1234567'],
    ['030 1234567', '+49 40 1234567'],
    ['112', '+49 30 999112'],
  ])('does not find %s by %s', (stored, typed) => {
    expect(includes(stored, typed)).toBe(false)
  })
})
