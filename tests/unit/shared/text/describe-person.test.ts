import { describe, expect, it } from 'vitest'
import { describePerson, describePersonWithPosition, hasNamesake } from '#shared/text/describe-person'
import { aPerson } from '#tests/support/builders/person'

const jane = aPerson({ id: 'jane', position: 'Head of Optics' })
const namesake = aPerson({ id: 'namesake', name: ' jane OKAFOR', email: '', role: 'recruiter' })
const tom = aPerson({ id: 'tom', name: 'Tom Wu' })

describe('hasNamesake', () => {
  it('ignores case and outer blanks, and never compares a person with themselves', () => {
    expect(hasNamesake(jane, [jane, namesake, tom])).toBe(true)
    expect(hasNamesake(jane, [jane, tom])).toBe(false)
  })

  it('ignores accents and the kind of apostrophe', () => {
    const zoe = aPerson({ id: 'zoe', name: 'Zoë O’Neil' })
    expect(hasNamesake(zoe, [zoe, aPerson({ id: 'other', name: "Zoe O'Neil" })])).toBe(true)
  })
})

describe('sayPerson', () => {
  it('returns the name alone if it is unique', () => {
    expect(describePerson(tom, [jane, namesake, tom])).toBe('Tom Wu')
  })

  it('adds a detail if two people have the same name', () => {
    expect(describePerson(jane, [jane, namesake])).toBe('Jane Okafor (Head of Optics)')
    expect(describePerson(namesake, [jane, namesake])).toBe(' jane OKAFOR (Recruiter)')
  })
})

describe('sayWhom', () => {
  it('returns the name with title and position', () => {
    expect(describePersonWithPosition({ ...jane, title: 'Dr.' }, [jane, tom])).toBe(
      'Dr. Jane Okafor, Head of Optics',
    )
    expect(describePersonWithPosition(tom, [jane, tom])).toBe('Tom Wu')
  })

  it('adds email or role if two people have the same name and no position', () => {
    expect(describePersonWithPosition(namesake, [jane, namesake])).toBe('jane OKAFOR, Recruiter')
    expect(describePersonWithPosition({ ...namesake, email: 'j@example.com' }, [jane, namesake])).toBe(
      'jane OKAFOR, j@example.com',
    )
  })
})
