import type { SlipSubject } from '#renderer/features/slip/slip-entry'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'

const zone = 'America/New_York'
export const iso = isoIn(zone)
export const interview = anInterview({ personIds: ['jane', 'gone'], source: 'drop' })
export const card = aCard({
  stage: 'waiting',
  stageSince: iso('2026-03-03 15:30'),
  people: [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })],
  interviews: [interview],
})
/** A call that was recorded by a drop on Waiting, a moment ago. */
export const subject: SlipSubject = {
  card,
  now: Date.parse(iso('2026-03-03 15:30')),
  holidays: [],
  interview,
  zone,
  isLater: false,
}

const debriefed = {
  ...interview,
  topics: ['Handover', 'Hiring'],
  challenge: 'Two teams',
  strengths: 'Calm',
  learned: 'They hire two',
  remarks: [{ personId: 'jane', text: 'hiring slowly', thought: 'We did, too.' }],
  debriefedAt: iso('2026-03-03 15:40'),
}
/** The same call, debriefed, and opened from the card. */
export const debriefedSubject: SlipSubject = {
  ...subject,
  isLater: true,
  interview: debriefed,
  card: {
    ...card,
    interviews: [debriefed],
    theirPromises: [
      {
        id: 'terms',
        interviewId: debriefed.id,
        personId: 'jane',
        recordedAt: iso('2026-03-03 15:40'),
        terms: { kind: 'decide-by', date: '2026-03-13' },
      },
    ],
    ownPromises: ['interview-1', 'another'].map((interviewId) => ({
      id: `own-${interviewId}`,
      text: `Promised in ${interviewId}`,
      personId: null,
      interviewId,
      date: null,
      recordedAt: iso('2026-03-03 15:40'),
    })),
  },
}
