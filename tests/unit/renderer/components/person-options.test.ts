import { describe, expect, it } from 'vitest'
import { listPersonOptions, toOptionValue, toPersonId } from '#renderer/components/person-options'
import { aPerson } from '#tests/support/builders/person'

const tom = aPerson({ id: 'tom', name: 'Tom Wu' })

describe('listPersonOptions', () => {
  it('offers nobody first, whose value converts to null and back', () => {
    const [nobody, first] = listPersonOptions([tom])
    expect([nobody?.name, first?.name]).toEqual(['No name yet', 'Tom Wu'])
    expect(toPersonId(nobody?.value ?? 'x')).toBeNull()
    expect(toPersonId(toOptionValue('tom'))).toBe('tom')
    expect(toOptionValue(null)).toBe(nobody?.value)
  })
})
