import { describe, expect, it } from 'vitest'
import { formatFullName, formatGreeting, formatShortName } from '#shared/text/person-names'

const aName = (name: string, title = '') => ({ name, title })

describe('greetingFor', () => {
  it.each([
    ['Jane Okafor', '', 'Hello Jane'],
    ['Jean-Luc Okafor', '', 'Hello Jean-Luc'],
    ['Jane', '', 'Hello Jane'],
    ['  Jane   Okafor ', '', 'Hello Jane'],
    ['Lena Vogt', 'Dr.', 'Dear Dr. Vogt'],
    ['Dr. Lena Vogt', '', 'Dear Dr. Vogt'],
    ['Prof. Dr. Lena Vogt', '', 'Dear Prof. Dr. Vogt'],
    ['Dr. Lena Vogt', 'Dr.', 'Dear Dr. Vogt'],
    ['Ms Okafor', '', 'Dear Ms Okafor'],
    ['Lena Vogt, PhD', 'Dr.', 'Dear Dr. Vogt'],
    ['Sam Ruiz Jr.', 'Mr.', 'Dear Mr. Ruiz'],
    ['Ludwig van der Holt', 'Dr.', 'Dear Dr. van der Holt'],
    ['von Holt', 'Dr.', 'Dear Dr. von Holt'],
    ['Vogt, Lena', '', 'Hello Lena'],
    ['Vogt, Lena', 'Dr.', 'Dear Dr. Vogt'],
    ['Jane Okafor, HR', '', 'Hello Jane'],
    ['J. Okafor', '', 'Hello J. Okafor'],
    ['J Okafor', 'Ms.', 'Dear Ms. Okafor'],
    ['田中花子', '', 'Hello 田中花子'],
    ['نور حداد', '', 'Hello نور'],
    ['Miss', '', 'Hello Miss'],
    ['O’Neil & Sons', '', 'Hello O’Neil'],
  ])('greets %j with the title %j as %j', (name, title, greeting) => {
    expect(formatGreeting(aName(name, title))).toBe(greeting)
  })
})

describe('fullName', () => {
  it('puts the title before the name once', () => {
    expect(formatFullName(aName('Lena Vogt', 'Dr.'))).toBe('Dr. Lena Vogt')
    expect(formatFullName(aName('Dr. Lena Vogt', 'Dr.'))).toBe('Dr. Lena Vogt')
    expect(formatFullName(aName('Jane Okafor'))).toBe('Jane Okafor')
  })

  it('keeps a suffix', () => {
    expect(formatFullName(aName('Lena Vogt, PhD'))).toBe('Lena Vogt, PhD')
  })

  it('removes direction marks and control characters', () => {
    expect(formatFullName(aName('Jane\u202e Okafor\u0007'))).toBe('Jane Okafor')
  })
})

describe('shortName', () => {
  it('returns the given name, or title and family name', () => {
    expect(formatShortName(aName('Jane Okafor'))).toBe('Jane')
    expect(formatShortName(aName('Lena Vogt', 'Dr.'))).toBe('Dr. Vogt')
  })
})
