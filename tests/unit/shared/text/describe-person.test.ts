import { describe, expect, it } from 'vitest'
import { hasNamesake, sayPerson, sayWhom } from '#shared/text/describe-person'
import { aPerson } from '#tests/support/builders/person'

const jane = aPerson({ id: 'jane', position: 'Head of Optics' })
const other = aPerson({ id: 'other', name: ' jane OKAFOR', email: '', role: 'recruiter' })
const tom = aPerson({ id: 'tom', name: 'Tom Wu' })

describe('hasNamesake', () => {
  it('compares names without case and blanks, and never someone with themselves', () => {
    expect(hasNamesake(jane, [jane, other, tom])).toBe(true)
    expect(hasNamesake(jane, [jane, tom])).toBe(false)
  })
})

describe('sayPerson', () => {
  it('is the name alone where it says who', () => {
    expect(sayPerson(tom, [jane, other, tom])).toBe('Tom Wu')
  })

  it('adds what tells two of one name apart', () => {
    expect(sayPerson(jane, [jane, other])).toBe('Jane Okafor (Head of Optics)')
    expect(sayPerson(other, [jane, other])).toBe(' jane OKAFOR (Recruiter)')
  })
})

describe('sayWhom', () => {
  it('is the name with its title, and the post', () => {
    expect(sayWhom({ ...jane, title: 'Dr.' }, [jane, tom])).toBe('Dr. Jane Okafor, Head of Optics')
    expect(sayWhom(tom, [jane, tom])).toBe('Tom Wu')
  })

  it('tells two of one name apart without a post', () => {
    expect(sayWhom(other, [jane, other])).toBe('jane OKAFOR, Recruiter')
    expect(sayWhom({ ...other, email: 'j@example.com' }, [jane, other])).toBe('jane OKAFOR, j@example.com')
  })
})
