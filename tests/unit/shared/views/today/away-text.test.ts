import { describe, expect, it } from 'vitest'
import { defaultFormats } from '#shared/text/date-formats'
import { describeAway } from '#shared/views/today/away-text'

const describeOn = (today: `${number}-${number}-${number}`) =>
  describeAway(
    [
      { from: '2026-11-20', until: '2026-11-20' },
      { from: '2026-11-06', until: '2026-11-08' },
    ],
    { today, formats: defaultFormats },
  )

describe('describeAway', () => {
  it('lists the days ahead, the first ones first', () => {
    expect(describeOn('2026-11-02')).toEqual(['Fri 6 November to Sun 8 November', 'Fri 20 November'])
  })

  it('says until when the user is away, and leaves out what is past', () => {
    expect(describeOn('2026-11-07')).toEqual(['until Sun 8 November', 'Fri 20 November'])
    expect(describeOn('2026-11-20')).toEqual(['today'])
    expect(describeOn('2026-11-21')).toEqual([])
  })
})
