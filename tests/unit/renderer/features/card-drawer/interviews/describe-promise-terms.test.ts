import { describe, expect, it } from 'vitest'
import { describePromiseTerms } from '#renderer/features/card-drawer/interviews/describe-promise-terms'
import { defaultFormats } from '#shared/text/date-formats'

describe('describePromiseTerms', () => {
  it.each([
    [{ kind: 'decide-by', date: '2026-03-13' }, 'They’ll get back by Fri 13 March'],
    [{ kind: 'call-on', date: '2027-03-12' }, 'You can follow up on Fri 12 March 2027'],
    [{ kind: 'no-date' }, 'They named no date'],
  ] as const)('describes %j', (terms, text) => {
    expect(describePromiseTerms(terms, { today: '2026-03-10', formats: defaultFormats })).toBe(text)
  })
})
