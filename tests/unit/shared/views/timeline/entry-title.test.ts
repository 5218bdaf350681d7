import { describe, expect, it } from 'vitest'
import type { Closing } from '#shared/model/closing'
import type { Offer } from '#shared/model/offer'
import { defaultFormats } from '#shared/text/date-formats'
import { formatEntryTitle } from '#shared/views/timeline/entry-title'
import { listTimeline } from '#shared/views/timeline/list-timeline'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aFollowUpView } from '#tests/support/builders/follow-up-view'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'

const now = Date.parse('2026-03-10T14:00:00.000Z')
const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' }), aPerson({ id: 'ines', name: 'Ines Roth' })]

function titles(
  overrides: Parameters<typeof aCard>[0],
  followUps: Parameters<typeof aFollowUpView>[0][] = [],
) {
  const card = aCard({ people, ...overrides })
  const { past, ahead } = listTimeline({ card, followUps: followUps.map(aFollowUpView), now, zone: 'UTC' })
  return [...past, ...ahead].map((entry) =>
    formatEntryTitle(entry, { card, today: '2026-03-10', formats: defaultFormats }),
  )
}

describe('formatEntryTitle', () => {
  it('names the agency through which the user applied', () => {
    expect(titles({})).toEqual(['Applied'])
    expect(titles({ agency: 'Fabrikam Talent' })).toEqual(['Applied through Fabrikam Talent'])
  })

  it.each([
    ['phone', [], 'Call'],
    ['video', ['jane'], 'Video call with Jane Okafor'],
    ['on-site', ['jane', 'tom'], 'Interview with Jane Okafor and Tom Wu'],
    ['other', ['jane', 'tom', 'ines'], 'Conversation with 3 people'],
  ] as const)('names a %s interview with %o', (kind, personIds, title) => {
    expect(titles({ interviews: [anInterview({ kind, personIds: [...personIds] })] })).toContain(title)
  })

  it('says what was done, promised and answered, and what comes', () => {
    expect(
      titles(
        {
          answers: [anAnswer({ personId: 'tom', at: '2026-03-09T15:00:00.000Z' })],
          ownPromises: [anOwnPromise()],
          actions: [
            anAction({ step: 'thank-you', personId: 'jane', at: '2026-03-04T15:00:00.000Z' }),
            anAction({ id: 'a2', kind: 'skipped', at: '2026-03-05T15:00:00.000Z' }),
          ],
          messages: [
            {
              ...{ id: 'm', personId: null, channel: 'phone', subject: '', text: '' },
              ...{ at: '2026-03-06T15:00:00.000Z', recordedAt: '2026-03-06T15:00:00.000Z' },
            },
          ],
        },
        [{ title: 'Check in with Jane Okafor' }],
      ),
    ).toEqual([
      'Applied',
      'You promised: Send the portfolio',
      'Thanked Jane Okafor',
      'Skipped “Check-in”',
      'Called them',
      'Tom Wu answered: no decision yet',
      'Check in with Jane Okafor',
    ])
  })

  it('says by when an offer is to be answered, that it was taken back, and how the card ended', () => {
    const offer: Omit<Offer, 'answerBy' | 'withdrawnAt'> = {
      ...{ id: 'o', personId: null, at: '2026-03-09T15:00:00.000Z', recordedAt: '2026-03-09T15:00:00.000Z' },
      ...{ startDate: '', department: '', location: '', dressCode: '', pay: '', contract: '', discussAt: '' },
    }
    const closing: Closing = {
      ...{
        id: 'c',
        reason: 'declined',
        at: '2026-03-10T10:00:00.000Z',
        recordedAt: '2026-03-10T10:00:00.000Z',
      },
      ...{ personId: null, channel: null, feedback: '', reconnect: false },
    }
    const withdrawnAt = '2026-03-10T09:00:00.000Z'
    expect(titles({ offers: [{ ...offer, answerBy: '2026-03-20', withdrawnAt: null }], closing })).toEqual([
      'Applied',
      'Their offer, answer by Friday, 20 March',
      'Closed: I declined their offer',
    ])
    expect(titles({ offers: [{ ...offer, answerBy: null, withdrawnAt }] })).toContain(
      'Their offer, taken back',
    )
  })

  it('puts the dates of the history into words', () => {
    const log = [
      { id: 'added', at: '2026-03-01T15:00:00.000Z', text: 'Added to Applied' },
      { id: 'said', at: '2026-03-02T15:00:00.000Z', text: 'They decide by 2026-03-06, order 2026-13-45' },
    ] as const
    expect(titles({ log: [...log] })).toContain('They decide by Fri 6 March, order 2026-13-45')
  })
})
