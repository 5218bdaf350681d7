import { describe, expect, it } from 'vitest'
import { redactAddresses } from '#electron/host/redact-addresses'

describe('redactAddresses', () => {
  it.each([
    ['https://jane:hunter2@example.com/jobs', 'https://…@example.com/jobs'],
    ['https://jane:hun@ter2@example.com/jobs', 'https://…@example.com/jobs'],
    ['HTTP://jane@example.com', 'HTTP://…@example.com'],
    ['https:\\\\jane:hunter2@example.com', 'https:\\\\…@example.com'],
    ['https://example.com/?key=abc', 'https://example.com/?…'],
    ['https://example.com/#key=abc', 'https://example.com/?…'],
    ['app://callback/a.js?x=1 could not be read', 'app://callback/a.js?… could not be read'],
    ["loading 'https://a:b@example.com/?c' failed", "loading 'https://…@example.com/?…' failed"],
    ['mailto:jane@example.com?body=Dear%20Jane', 'mailto:…'],
  ])('leaves out the secret part of %s', (text, redacted) => {
    expect(redactAddresses(text)).toBe(redacted)
  })

  it.each([
    'https://example.com/@jane/jobs',
    'at file:///app/out/main/main.js?built=1:10:5',
    'jane@example.com',
    'C:\\\\Users\\\\jane',
    'Is it 10:30? Yes',
  ])('keeps %s', (text) => {
    expect(redactAddresses(text)).toBe(text)
  })
})
