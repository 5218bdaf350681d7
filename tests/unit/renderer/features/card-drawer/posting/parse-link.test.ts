import { describe, expect, it } from 'vitest'
import { parseLink } from '#renderer/features/card-drawer/posting/parse-link'

describe('parseLink', () => {
  it.each([
    ['https://example.com/jobs/7', 'https://example.com/jobs/7'],
    [' http://example.com ', 'http://example.com/'],
    ['example.com/jobs?id=7#apply', 'https://example.com/jobs?id=7#apply'],
    ['jobs.example.com:8080/7', 'https://jobs.example.com:8080/7'],
  ])('opens %s', (typed, address) => {
    expect(parseLink(typed)).toBe(address)
  })

  it.each([
    '',
    'none',
    'see their page',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'mailto:jane@example.com',
    'https://name:secret@example.com/',
    'name@example.com',
    'https://',
    '<a href="https://example.com">x</a>',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('returns null for %j', (typed) => {
    expect(parseLink(typed)).toBeNull()
  })
})
