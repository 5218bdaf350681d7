import { describe, expect, it } from 'vitest'
import { toPastTense } from '#shared/text/past-tense'

describe('toPastTense', () => {
  it.each([
    ['Move Quill to Waiting', 'Moved Quill to Waiting'],
    ['Mark “Check-in” as sent', 'Marked “Check-in” as sent'],
    ['Snooze “Thank-you”', 'Snoozed “Thank-you”'],
    ['Change settings', 'Changed settings'],
    ['Restore a backup', 'Restored a backup'],
    ['Turn a page', 'Turn a page'],
  ])('turns %j into %j', (label, text) => {
    expect(toPastTense(label)).toBe(text)
  })
})
