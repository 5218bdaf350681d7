import { describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/browser/print-address'

function anAnnouncer() {
  const state = { address: 'http://127.0.0.1:1/?key=a', now: 0 }
  const lines: string[] = []
  const announcer = createAnnouncer({
    address: () => state.address,
    now: () => state.now,
    print: (line) => lines.push(line),
  })
  return { state, lines, announcer }
}

describe('createAnnouncer', () => {
  it('prints the address on one line', () => {
    const { announcer, lines } = anAnnouncer()
    announcer.announce()
    expect(lines).toEqual(['Callback is at http://127.0.0.1:1/?key=a'])
  })

  it('does not repeat an address within a minute, however often it is asked', () => {
    const { announcer, lines, state } = anAnnouncer()
    announcer.announce()
    state.now = 59_999
    announcer.announce()
    expect(lines).toHaveLength(1)
    state.now = 60_000
    announcer.announce()
    expect(lines).toHaveLength(2)
  })

  it('prints a new address at once', () => {
    const { announcer, lines, state } = anAnnouncer()
    announcer.announce()
    state.address = 'http://127.0.0.1:1/?key=b'
    announcer.announce()
    expect(lines[1]).toBe('Callback is at http://127.0.0.1:1/?key=b')
  })
})
