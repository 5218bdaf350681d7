import { describe, expect, it } from 'vitest'
import { readShortcutKey } from '#renderer/components/shortcut-key'

describe('readShortcutKey', () => {
  it.each([
    ['an English', 'z', 'KeyZ', 'z'],
    ['an English with Shift', 'Z', 'KeyZ', 'z'],
    ['a German', 'z', 'KeyY', 'z'],
    ['a German', 'y', 'KeyZ', 'y'],
    ['a French', 'z', 'KeyW', 'z'],
    ['a French', 'm', 'Semicolon', 'm'],
    ['a Dvorak', 'f', 'KeyY', 'f'],
    ['a Russian', 'я', 'KeyZ', 'z'],
    ['a Russian with Shift', 'Я', 'KeyZ', 'z'],
    ['a Russian', 'т', 'KeyN', 'n'],
    ['a Russian', 'ь', 'KeyM', 'm'],
    ['a Russian', '/', 'Backslash', '/'],
    ['a Greek', 'ζ', 'KeyZ', 'z'],
    ['a Hebrew', 'ז', 'KeyZ', 'z'],
    ['a Hebrew', '/', 'KeyQ', '/'],
    ['an Arabic', 'ئ', 'KeyZ', 'z'],
    ['an Arabic', 'ظ', 'Slash', '/'],
    ['an Arabic', 'لا', 'KeyB', 'b'],
    ['a Devanagari', 'ॆ', 'KeyZ', 'z'],
    ['a Turkish', 'ö', 'Comma', 'ö'],
    ['any', 'Delete', 'Delete', 'delete'],
    ['any', 'ArrowUp', 'ArrowUp', 'arrowup'],
    ['any', '', '', ''],
  ])('reads on %s keyboard %s, typed by %s, as %s', (_, key, code, expected) => {
    expect(readShortcutKey({ key, code })).toBe(expected)
  })
})
