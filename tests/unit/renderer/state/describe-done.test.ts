import { describe, expect, it } from 'vitest'
import { sayDone } from '#renderer/state/describe-done'

describe('sayDone', () => {
  it.each([
    ['Move Quill to Waiting', 'Moved Quill to Waiting'],
    ['Mark “Check-in” as sent', 'Marked “Check-in” as sent'],
    ['Snooze “Thank-you”', 'Snoozed “Thank-you”'],
    ['Change settings', 'Changed settings'],
    ['Restore a backup', 'Restored a backup'],
    ['Turn a page', 'Turn a page'],
  ])('makes %j %j', (label, said) => {
    expect(sayDone(label)).toBe(said)
  })
})
