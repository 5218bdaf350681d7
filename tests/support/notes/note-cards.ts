import type { Card } from '#shared/model/card'
import type { Settings } from '#shared/model/settings'
import type { DateFormats } from '#shared/text/date-formats'
import { anAction } from '../builders/action.ts'
import { anAnswer } from '../builders/answer.ts'
import { aCard } from '../builders/card.ts'
import { anInterview } from '../builders/interview.ts'
import { isoIn } from '../builders/local-time.ts'
import { aPerson } from '../builders/person.ts'
import { anOwnPromise, aPromise } from '../builders/promise.ts'

const inNewYork = isoIn('America/New_York')
const inBerlin = isoIn('Europe/Berlin')

/** A card whose notes are kept as text, and who reads it when. */
export interface NoteCard {
  readonly name: string
  readonly card: Card
  /** The reader; null where nobody is named. */
  readonly personId: string | null
  /** A local time in New York, where the user is. */
  readonly now: string
  readonly settings?: Partial<Settings>
  readonly formats?: DateFormats
}

const jane = aPerson({ phone: '+1 555 0100', mayCall: true })
const usFormats: DateFormats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' }

/** Ten cards of different shape, all of early March 2026. */
export const noteCards: readonly NoteCard[] = [
  {
    name: 'full',
    personId: 'jane',
    now: '2026-03-03 18:00',
    card: aCard({
      people: [jane],
      wouldBring: ['ten years of coating lenses', 'a habit of measuring first'],
      sellingPoints: ['Built a line'],
      interviews: [
        anInterview({
          personIds: ['jane'],
          topics: ['Scrap in winter'],
          learned: 'She cares most about night shifts.',
          remarks: [
            {
              personId: 'jane',
              text: 'scrap doubling over the winter',
              thought: 'we had that at Lantern and it was the humidity in the store',
            },
          ],
        }),
      ],
      theirPromises: [aPromise({ personId: 'jane', terms: { kind: 'decide-by', date: '2026-03-06' } })],
      ownPromises: [
        anOwnPromise({ text: 'Send Jane the coating study', personId: 'jane', date: '2026-03-04' }),
      ],
    }),
  },
  {
    name: 'nothing noted',
    personId: null,
    now: '2026-03-04 10:00',
    settings: { yourName: '' },
    card: aCard({ role: '', interviews: [anInterview()] }),
  },
  {
    name: 'panel of three',
    personId: 'tom',
    now: '2026-03-03 19:00',
    card: aCard({
      people: [
        jane,
        aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' }),
        aPerson({ id: 'ines', name: 'Inês Prado', email: 'ines@example.com' }),
      ],
      wouldBring: ['five years on pricing teams'],
      role: 'Pricing analyst',
      interviews: [
        anInterview({
          kind: 'video',
          durationMinutes: 60,
          personIds: ['jane', 'tom', 'ines'],
          remarks: [
            { personId: 'jane', text: 'pricing the quiet routes' },
            {
              personId: null,
              text: 'how the team argues things out',
              thought: "I'd rather lose an argument in week one than win it in week six.",
            },
          ],
        }),
      ],
      theirPromises: [aPromise({ personId: 'jane', terms: { kind: 'call-on', date: '2026-03-10' } })],
    }),
  },
  {
    name: 'on site',
    personId: 'lena',
    now: '2026-03-05 09:00',
    card: aCard({
      company: 'Arbor Health',
      role: 'Research coordinator',
      people: [aPerson({ id: 'lena', name: 'Lena Vogt', title: 'Dr.' })],
      interviews: [
        anInterview({
          kind: 'on-site',
          durationMinutes: 120,
          personIds: ['lena'],
          remarks: [{ personId: null, text: 'the handover between the two sites' }],
        }),
        anInterview({ id: 'next', kind: 'video', start: inNewYork('2026-03-12 10:30'), personIds: ['lena'] }),
      ],
    }),
  },
  {
    name: 'recruiter only',
    personId: 'rui',
    now: '2026-03-12 09:30',
    card: aCard({
      company: 'Fenwick Digital',
      role: 'Service owner',
      stage: 'applied',
      appliedOn: '2026-03-02',
      wouldBring: ['three years of running a similar service'],
      people: [aPerson({ id: 'rui', name: 'Rui Barros', role: 'recruiter', email: 'rui@example.com' })],
    }),
  },
  {
    name: 'agency',
    personId: 'dana',
    now: '2026-03-03 17:00',
    card: aCard({
      company: 'Kestrel',
      agency: 'Hollis Search',
      role: 'Senior product manager',
      people: [
        aPerson({
          id: 'dana',
          name: 'Dana Cole',
          role: 'recruiter',
          email: 'dana@example.com',
          isContact: true,
        }),
        aPerson({ id: 'ian', name: 'Ian Rush', email: 'ian@example.com' }),
      ],
      interviews: [
        anInterview({ personIds: ['ian'], remarks: [{ personId: 'ian', text: 'saying no to sales' }] }),
      ],
      theirPromises: [aPromise({ personId: 'ian', terms: { kind: 'decide-by', date: '2026-03-13' } })],
    }),
  },
  {
    name: 'promise kept',
    personId: 'jane',
    now: '2026-03-10 09:30',
    card: aCard({
      people: [jane],
      wouldBring: ['ten years of coating lenses', 'a habit of measuring first'],
      interviews: [
        anInterview({
          personIds: ['jane'],
          remarks: [{ personId: 'jane', text: 'scrap doubling over the winter' }],
        }),
      ],
      ownPromises: [anOwnPromise({ text: 'Send the coating study', personId: 'jane', date: '2026-03-04' })],
      actions: [
        anAction({
          id: 'thanks',
          key: 'card-1/interview-1/thank-you/1/jane',
          step: 'thank-you',
          personId: 'jane',
          at: inNewYork('2026-03-03 17:00'),
          subject: 'Thanks for the call today',
          text: "Hi Jane,\n\nThanks for the call today. What you said about scrap doubling over the winter stuck with me, and it's a big part of why the Lens designer role appeals to me. I'd bring ten years of coating lenses, which I think would be useful from early on.\n\nBest,\nRobin",
        }),
        anAction({
          id: 'kept',
          key: 'card-1/own-promise-1/own-promise/1',
          step: 'own-promise',
          personId: 'jane',
          at: inNewYork('2026-03-04 09:00'),
        }),
      ],
    }),
  },
  {
    name: 'dates passed',
    personId: 'jane',
    now: '2026-03-19 09:30',
    card: aCard({
      people: [aPerson()],
      interviews: [anInterview({ personIds: ['jane'] })],
      theirPromises: [aPromise({ personId: 'jane', terms: { kind: 'decide-by', date: '2026-03-06' } })],
      answers: [anAnswer({ personId: 'jane', outcome: { kind: 'new-date', date: '2026-03-17' } })],
    }),
  },
  {
    name: 'US formats',
    personId: 'jane',
    now: '2026-03-03 18:00',
    settings: { closing: 'thanks', greeting: 'hello' },
    formats: usFormats,
    card: aCard({
      people: [aPerson()],
      interviews: [
        anInterview({ kind: 'on-site', personIds: ['jane'] }),
        anInterview({ id: 'next', kind: 'on-site', start: inNewYork('2026-03-20 15:00') }),
      ],
      theirPromises: [aPromise({ personId: 'jane', terms: { kind: 'decide-by', date: '2026-03-27' } })],
    }),
  },
  {
    name: 'another zone',
    personId: 'lena',
    now: '2026-03-03 12:00',
    card: aCard({
      company: 'Arbor Health',
      zone: 'Europe/Berlin',
      people: [aPerson({ id: 'lena', name: 'Lena Vogt' })],
      interviews: [
        anInterview({
          kind: 'video',
          zone: 'Europe/Berlin',
          start: inBerlin('2026-03-03 15:00'),
          personIds: ['lena'],
          remarks: [
            {
              personId: 'lena',
              text: 'testing every screen with nurses',
              thought: 'Ours found three things in an hour that none of us had seen in a month',
            },
          ],
        }),
        anInterview({
          id: 'next',
          kind: 'on-site',
          zone: 'Europe/Berlin',
          start: inBerlin('2026-03-16 10:30'),
        }),
      ],
    }),
  },
]
