import { describe, expect, it } from 'vitest'
import { describeRefusedUrl, parseExternalUrl } from '#electron/desktop/external-url'

describe('parseExternalUrl', () => {
  it.each([
    ['https://example.com/jobs?id=7', 'https://example.com/jobs?id=7'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['http://example.com/jobs', 'http://example.com/jobs'],
    ['mailto:jane@example.com?subject=Thank%20you', 'mailto:jane@example.com?subject=Thank%20you'],
    ['tel:+447700900147', 'tel:+447700900147'],
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
    'tel:*%2306%23',
    'tel:1',
    'tel:+44 7700 900147;ext=3',
    'example.com',
    '',
    `https://example.com/${'a'.repeat(20_000)}`,
  ])('rejects %.60s', (address) => {
    expect(parseExternalUrl(address)).toBeNull()
  })
})

describe('describeRefusedUrl', () => {
  it.each([
    ['https://jane:hunter2@example.com/jobs?key=abc#def', 'https://example.com'],
    ['https:jane:hunter2@example.com', 'https://example.com'],
    ['https:\\\\jane:hunter2@example.com', 'https://example.com'],
    ['ftp://jane:hunter2@example.com:21/file', 'ftp://example.com'],
    ['ssh://jane:hunter2@example.com/', 'ssh://example.com'],
    ['data:text/html,secret', 'data:'],
    ['jane:hunter2@example.com', 'jane:'],
    ['hunter2', '7 characters that are no address'],
  ])('leaves out all of %s but the scheme and the host', (address, text) => {
    expect(describeRefusedUrl(address)).toBe(text)
  })
})
