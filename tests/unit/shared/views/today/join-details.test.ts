import { describe, expect, it } from 'vitest'
import { findJoinLink, findNumber } from '#shared/views/today/join-details'
import { aPerson } from '#tests/support/builders/person'

describe('findJoinLink', () => {
  it.each([
    ['https://meet.example.com/abc', 'https://meet.example.com/abc'],
    ['Zoom: https://zoom.example.com/j/123?pwd=x.', 'https://zoom.example.com/j/123?pwd=x'],
    ['(http://meet.example.com:8443)', 'http://meet.example.com:8443'],
    ['meet.example.com/abc', 'https://meet.example.com/abc'],
    ['1 Harbour Street', null],
    ['jane@example.com', null],
    ['https://jane:secret@example.com/a', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('finds in %j %j', (location, link) => {
    expect(findJoinLink({ location })).toBe(link)
  })
})

describe('findNumber', () => {
  const people = [aPerson({ phone: '' }), aPerson({ id: 'tom', phone: ' +44 7700 900123 ' })]

  it('prefers the number in the place of a call', () => {
    expect(findNumber({ kind: 'phone', location: 'Call (030) 555-0199 ' }, people)).toMatch(/030\) 555-0199/)
    expect(findNumber({ kind: 'phone', location: '' }, people)).toBe('+44 7700 900123')
  })

  it('finds none without a number, or for an interview that is no call', () => {
    expect(findNumber({ kind: 'phone', location: 'Room 12' }, [])).toBeNull()
    expect(findNumber({ kind: 'on-site', location: '' }, people)).toBeNull()
  })
})
