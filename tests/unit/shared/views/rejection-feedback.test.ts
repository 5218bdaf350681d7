import { describe, expect, it } from 'vitest'
import type { Closing } from '#shared/model/closing'
import { listRejectionFeedback } from '#shared/views/rejection-feedback'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'

const closedCard = (company: string, closing: Partial<Closing>) =>
  aCard({ id: company, company, stage: 'closed', closing: aClosing(closing) })

describe('listRejectionFeedback', () => {
  it('lists the feedback after rejections, the newest first', () => {
    const cards = [
      closedCard('Quill', { feedback: 'More numbers.', at: '2026-03-01T15:00:00.000Z' }),
      closedCard('Fathom', { feedback: 'Say what you led.', at: '2026-03-09T15:00:00.000Z' }),
      aCard({ id: 'open' }),
    ]
    expect(listRejectionFeedback(cards)).toEqual([
      { company: 'Fathom', text: 'Say what you led.' },
      { company: 'Quill', text: 'More numbers.' },
    ])
  })

  it('ignores empty feedback and other reasons for closing', () => {
    expect(
      listRejectionFeedback([
        closedCard('Quill', { feedback: '  ' }),
        closedCard('Fathom', { reason: 'withdrawn', feedback: 'Far.' }),
      ]),
    ).toEqual([])
  })

  it('lists at most five', () => {
    const cards = Array.from({ length: 9 }, (_, n) =>
      closedCard(`Company ${n}`, { feedback: 'More numbers.' }),
    )
    expect(listRejectionFeedback(cards)).toHaveLength(5)
  })
})
