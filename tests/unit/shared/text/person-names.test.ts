import { describe, expect, it } from 'vitest'
import { formatFullName } from '#shared/text/person-names'

const aName = (name: string, title = '') => ({ name, title })

describe('formatFullName', () => {
  it('puts the title before the name once', () => {
    expect(formatFullName(aName('Lena Vogt', 'Dr.'))).toBe('Dr. Lena Vogt')
    expect(formatFullName(aName('Dr. Lena Vogt', 'Dr.'))).toBe('Dr. Lena Vogt')
    expect(formatFullName(aName('Dr. Lena Vogt'))).toBe('Dr. Lena Vogt')
    expect(formatFullName(aName('Jane Okafor'))).toBe('Jane Okafor')
  })

  it('keeps a suffix and whatever else follows the name', () => {
    expect(formatFullName(aName('Lena Vogt, PhD'))).toBe('Lena Vogt, PhD')
    expect(formatFullName(aName('Jane Okafor, Northwind'))).toBe('Jane Okafor, Northwind')
    expect(formatFullName(aName('Jane Okafor (she/her)'))).toBe('Jane Okafor (she/her)')
  })

  it('puts the given name first', () => {
    expect(formatFullName(aName('Vogt, Lena', 'Dr.'))).toBe('Dr. Lena Vogt')
    expect(formatFullName(aName('García Márquez, Gabriel'))).toBe('Gabriel García Márquez')
  })

  it('returns a name that is only a title as it is', () => {
    expect(formatFullName(aName('Miss'))).toBe('Miss')
    expect(formatFullName(aName('Dr.', 'Dr.'))).toBe('Dr.')
  })

  it('removes direction marks and control characters', () => {
    expect(formatFullName(aName('Jane\u202e Okafor\u0007'))).toBe('Jane Okafor')
  })
})
