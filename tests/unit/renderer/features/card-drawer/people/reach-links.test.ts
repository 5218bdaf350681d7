import { describe, expect, it } from 'vitest'
import { toDialLink, toMailLink } from '#renderer/features/card-drawer/people/reach-links'

describe('toDialLink', () => {
  it.each([
    ['+44 7700 900147', 'tel:+447700900147'],
    ['030 1234567', 'tel:0301234567'],
    ['', null],
    ['7', null],
    ['ask at the desk', null],
    ['1234567890123456789012', null],
  ])('turns %j into %j', (phone, link) => {
    expect(toDialLink(phone)).toBe(link)
  })
})

describe('toMailLink', () => {
  it.each([
    [' jane@example.com ', 'mailto:jane@example.com'],
    ['jane+work@example.com', 'mailto:jane%2Bwork@example.com'],
    ['jane@example.com?bcc=x@example.com', null],
    ['Jane <jane@example.com>', null],
    ['jane', null],
    ['', null],
  ])('turns %j into %j', (email, link) => {
    expect(toMailLink(email)).toBe(link)
  })
})
