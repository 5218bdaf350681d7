import { describe, expect, it } from 'vitest'
import { describeDone } from '#renderer/state/describe-done'

describe('describeDone', () => {
  it.each([
    ['Move Quill to Waiting', 'Moved Quill to Waiting'],
    ['Mark “Check-in” as sent', 'Marked “Check-in” as sent'],
    ['Snooze “Thank-you”', 'Snoozed “Thank-you”'],
    ['Change settings', 'Changed settings'],
    ['Restore a backup', 'Restored a backup'],
    ['Turn a page', 'Turn a page'],
  ])('turns %j into %j', (label, text) => {
    expect(describeDone(label)).toBe(text)
  })
})
