import { describe, expect, it } from 'vitest'
import { parseExternalUrl } from '#electron/desktop/external-url'

describe('parseExternalUrl', () => {
  it.each([
    ['https://example.com/jobs?id=7', 'https://example.com/jobs?id=7'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['http://example.com/jobs', 'http://example.com/jobs'],
    ['mailto:jane@example.com?subject=Thank%20you', 'mailto:jane@example.com?subject=Thank%20you'],
  ])('accepts %s', (address, url) => {
    expect(parseExternalUrl(address)).toBe(url)
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'app://callback/',
    'smb://example.com/share',
    'ms-settings:privacy',
    'https://name:secret@example.com/',
    'https://name@example.com/',
    'http://name@example.com/',
    'example.com',
    '',
    `https://example.com/${'a'.repeat(20_000)}`,
  ])('rejects %.60s', (address) => {
    expect(parseExternalUrl(address)).toBeNull()
  })
})
