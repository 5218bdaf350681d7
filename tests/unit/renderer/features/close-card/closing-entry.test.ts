import { describe, expect, it } from 'vitest'
import {
  blankClosing,
  describeCompanies,
  describeNoAnswer,
  listReasonOptions,
  listReasonsForSeveral,
  toClosing,
} from '#renderer/features/close-card/closing-entry'
import { closingReasons } from '#shared/model/closing'
import { defaultFormats } from '#shared/text/date-formats'

const entry = {
  ...blankClosing,
  personId: 'jane',
  channel: 'phone',
  feedback: 'More work with data',
  reconnect: true,
} as const

describe('toClosing', () => {
  it('keeps the person, channel and feedback of a rejection', () => {
    expect(toClosing({ ...entry, reason: 'rejected' })).toEqual({ ...entry, reason: 'rejected' })
  })

  it('drops them for any other reason', () => {
    expect(toClosing({ ...entry, reason: 'withdrawn' })).toEqual({ ...blankClosing, reason: 'withdrawn' })
  })
})

describe('listReasonOptions', () => {
  it('offers every reason at any time, and the hint only at "No answer came"', () => {
    const options = listReasonOptions('Suggested')
    expect(options.map(({ value }) => value)).toEqual(closingReasons)
    expect(options.filter(({ explanation }) => explanation).map(({ value }) => value)).toEqual(['no-answer'])
    expect(listReasonOptions('').some((option) => 'explanation' in option)).toBe(false)
  })
})

describe('listReasonsForSeveral', () => {
  it('offers every reason but an accepted job, which needs its own card', () => {
    const values = listReasonsForSeveral().map(({ value }) => value)
    expect(values).toEqual(closingReasons.filter((reason) => reason !== 'accepted'))
  })
})

describe('describeCompanies', () => {
  it.each([
    [['Halyard', 'Quill'], 'Halyard and Quill'],
    [['Halyard', 'Quill', 'Polder'], 'Halyard, Quill and Polder'],
    [
      ['Halyard', 'Quill', 'Polder', 'Fenwick', 'Vesper', 'Sable'],
      'Halyard, Quill, Polder, Fenwick and 2 more',
    ],
    [['Halyard'], 'Halyard'],
    [[], ''],
  ])('names %j', (companies, text) => {
    expect(describeCompanies(companies)).toBe(text)
  })
})

describe('describeNoAnswer', () => {
  const on = (today: '2026-04-01' | '2026-04-02' | '2026-04-03' | null) =>
    describeNoAnswer('2026-04-02', { today, formats: defaultFormats })

  it('suggests it from its day on, and names that day before', () => {
    expect(on('2026-04-01')).toBe(
      'Answers take 25 days on average. Callback suggests this from Thursday, 2 April.',
    )
    for (const today of ['2026-04-02', '2026-04-03'] as const) expect(on(today)).toMatch(/^Suggested:/)
  })

  it('says nothing while an offer is open, or before today is known', () => {
    expect(on(null)).toBe('')
    expect(describeNoAnswer(null, { today: '2026-04-02', formats: defaultFormats })).toBe('')
  })
})
