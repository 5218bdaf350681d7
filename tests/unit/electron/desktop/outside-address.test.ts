import { describe, expect, it } from 'vitest'
import { outsideAddress } from '#electron/desktop/outside-address'

describe('outsideAddress', () => {
  it.each([
    ['https://example.com/jobs?id=7', 'https://example.com/jobs?id=7'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['http://example.com/jobs', 'http://example.com/jobs'],
    ['mailto:jane@example.com?subject=Thank%20you', 'mailto:jane@example.com?subject=Thank%20you'],
  ])('lets %s out', (address, checked) => {
    expect(outsideAddress(address)).toBe(checked)
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
  ])('keeps %.60s in', (address) => {
    expect(outsideAddress(address)).toBeNull()
  })
})
