import { describe, expect, it } from 'vitest'
import { optionOf, personOf, personOptions } from '#renderer/components/person-options'
import { aPerson } from '#tests/support/builders/person'

const tom = aPerson({ id: 'tom', name: 'Tom Wu' })

describe('listPersonOptions', () => {
  it('offers nobody first, whose value converts to null and back', () => {
    const [nobody, first] = personOptions([tom])
    expect([nobody?.name, first?.name]).toEqual(['Nobody named', 'Tom Wu'])
    expect(personOf(nobody?.value ?? 'x')).toBeNull()
    expect(personOf(optionOf('tom'))).toBe('tom')
    expect(optionOf(null)).toBe(nobody?.value)
  })
})
