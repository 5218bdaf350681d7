import type { Decision, Story, StoryEvent } from '../story.ts'
import { applications } from './applications.ts'
import { interviews } from './interviews.ts'

/** What employers do besides talking to the user, in order. */
const events: readonly StoryEvent[] = [
  {
    at: '2026-10-21 17:30',
    card: 'lantern',
    kind: 'missed',
    interview: 'lantern-call',
    reason: 'user-could-not',
  },
  {
    at: '2026-10-22 09:40',
    card: 'quill',
    kind: 'missed',
    interview: 'quill-call',
    reason: 'they-called-it-off',
  },
  {
    at: '2026-10-22 15:30',
    card: 'northwind',
    kind: 'reply',
    person: 'jane',
    channel: 'email',
    outcome: { kind: 'not-yet', getBackBy: '2026-10-26' },
  },
  {
    at: '2026-10-23 10:30',
    card: 'lantern',
    kind: 'reply',
    person: 'rui',
    channel: 'email',
    outcome: { kind: 'next-interview', interview: null },
    arranges: 'lantern-second-try',
  },
  {
    at: '2026-10-26 10:40',
    card: 'alder',
    kind: 'missed',
    interview: 'alder-call',
    reason: 'they-did-not-call',
  },
  {
    at: '2026-10-27 14:00',
    card: 'kestrel',
    kind: 'reply',
    person: 'maya',
    channel: 'phone',
    outcome: { kind: 'offer', answerBy: '2026-11-02' },
  },
  {
    at: '2026-10-27 15:10',
    card: 'ridge',
    kind: 'reply',
    person: 'ben',
    channel: 'email',
    outcome: { kind: 'no', reason: '' },
  },
  {
    at: '2026-10-28 13:30',
    card: 'osprey',
    kind: 'reply',
    person: 'lia',
    channel: 'email',
    outcome: { kind: 'thanks' },
  },
  { at: '2026-10-29 12:00', card: 'kestrel', kind: 'more-time', answerBy: '2026-11-06' },
  {
    at: '2026-10-29 15:00',
    card: 'northwind',
    kind: 'reply',
    person: 'jane',
    channel: 'email',
    outcome: { kind: 'not-yet', getBackBy: '2026-11-05' },
  },
  {
    at: '2026-10-30 10:10',
    card: 'harbor',
    kind: 'reply',
    person: 'tom',
    channel: 'email',
    outcome: { kind: 'no', reason: 'They chose somebody who has run a warehouse.' },
  },
  {
    at: '2026-11-02 11:20',
    card: 'quill',
    kind: 'reply',
    person: 'priya',
    channel: 'email',
    outcome: { kind: 'next-interview', interview: null },
    arranges: 'quill-second-try',
  },
]

/** Where the user does something else than sending the note that is offered. */
const decisions: readonly Decision[] = [
  { card: 'osprey', step: 'thank-you', from: '2026-10-19 08:00', choice: 'ignore' },
  { card: 'kestrel', step: 'offer-answer', from: '2026-10-28 08:00', choice: 'ask-for-time' },
  { card: 'kestrel', step: 'offer-answer', from: '2026-10-29 08:00', choice: 'ignore' },
  {
    card: 'kestrel',
    step: 'offer-answer',
    from: '2026-11-04 12:00',
    choice: 'accept',
    accepts: { promise: 'send the signed contract', date: '2026-11-05' },
  },
]

/**
 * Three weeks in which a search ends with an acceptance: sixteen applications, a panel of three, a visit, an interview
 * that is moved, one that is called off, one to which nobody comes, two employers in other zones, promises both ways,
 * two rejections, silence, and an offer while others wait. The clocks go back in Berlin in the first weekend and in
 * New York in the second.
 */
export const threeWeeks: Story = {
  from: '2026-10-18',
  until: '2026-11-06',
  userName: 'Robin Hale',
  applications,
  interviews,
  events,
  decisions,
  calls: { harbor: [{ kind: 'voicemail' }] },
}
