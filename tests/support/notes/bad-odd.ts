import type { NotePerson } from '#shared/ipc/check-facts'
import { bad, type CollectedNote } from './a-checked-note.ts'
import { checkInJaneRead, thanksJaneRead } from './good-chain.ts'

const reader = (name: string, rest: Partial<NotePerson> = {}) => ({
  to: 'reader',
  people: [{ id: 'reader', name, title: '', nicknames: [], unsureOfSpelling: false, ...rest }],
})
const weekLater = { today: '2026-10-13', namedDay: null, readBefore: [thanksJaneRead] } as const

/** Notes with a fault in an unusual form, or with several at once. */
export const badOdd: readonly CollectedNote[] = [
  bad(
    'a message greets the wrong one mid-line',
    ['greeting'],
    'thank-you',
    `
Hi Tom, thanks for the call today. The story about the hospital printer made my day, and I'd love to help. Sam`,
    { channel: 'linkedin' },
  ),
  bad(
    'a long name with two slips',
    ['greeting'],
    'check-in',
    `
Dear Ms. Castelanno,
Is there any news on the product manager role? I remain very interested.
Kind regards,
Sam Okafor`,
    { ...weekLater, to: 'jen', readBefore: [] },
  ),
  bad(
    'the wrong half of a couple of names',
    ['greeting'],
    'thank-you',
    `
Hi Joseph,
Thanks for today. I loved the bit about letting drivers name their own routes, and I'd be glad to help.
Sam`,
    reader('José Ángel Muñoz'),
  ),
  bad(
    'her full name in a sentence',
    ['third-person'],
    'check-in',
    `
Hi Jane,
After my interview with Jane Whitfield I've read a lot about hospital wards. Is there any news on the role?
Sam`,
    weekLater,
  ),
  bad(
    'old draft with an old weekend',
    ['stale-day', 'weekend'],
    'thank-you',
    `
Hi Jane,
Thanks for today, and for the tour of the bakery line. Forty ovens keeping time like that was a sight, and I'd love to see it again.
Have a lovely weekend!
Sam`,
    { conversationDay: '2026-10-09', today: '2026-10-12', draftDay: '2026-10-09', namedDay: null },
  ),
  bad(
    'today’s call, two days late',
    ['stale-day'],
    'thank-you',
    `
Hi Jane,
Thanks for today's call. The printer story made me laugh and then think, and I'd love to help you retire it.
Sam`,
    { today: '2026-10-08' },
  ),
  bad(
    'several faults at once',
    ['greeting', 'unfilled', 'weekday-date'],
    'thank-you',
    `
Dear Mr. Marsh,
Thank you for the conversation about [topic] today. The printer story stays with me. I look forward to hearing from you by Monday 9 October.
Sam Okafor`,
    { to: 'femi' },
  ),
  bad(
    'apology, apology and impatience',
    ['two-apologies', 'impatient'],
    'second-check-in',
    `
Hi Jane,
Sorry to write once more, and apologies if this is a bad moment, but I still have not received any answer about the product manager role. Is it still open?
Sam`,
    { today: '2026-10-20', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  bad(
    'another employer in capitals',
    ['other-card'],
    'check-in',
    `
Hi Jane,
Is there any news on the product manager role at Fenwick Digital? I'm still very interested.
Sam`,
    weekLater,
  ),
  bad(
    'in US figures',
    ['weekday-date'],
    'tell-others',
    `
Hi Tom,
I've had an offer and need to answer by Friday 10/31. Is a decision on the product manager role possible before then?
Sam`,
    { to: 'tom', today: '2026-10-20', namedDay: null, dateOrder: 'month-day-year' },
  ),
  bad(
    'a date with the year',
    ['weekday-date'],
    'offer-answer',
    `
Dear Dr. Vogt,
Thank you for the offer. May I give you my answer on Tuesday, 4 November 2026? I would like to consider it carefully.
Kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-10-28', namedDay: null },
  ),
  bad(
    'half past without a zone',
    ['time-zone'],
    'schedule-interview',
    `
Hi Tom,
Thanks for setting this up. I can do 9.30am or 4pm on Wednesday. Which is better for the team?
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null, isInOtherZone: true },
  ),
  bad(
    'said to her before, shortened',
    ['said-before'],
    'stay-in-touch',
    `
Hi Jane,
No need to reply. People dropping off in week one is still on my mind, and I'd enjoy digging into it.
Sam`,
    { today: '2026-11-10', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  bad(
    'said to her before, word for word',
    ['said-before'],
    'stay-in-touch',
    `
Hi Jane,
I hope the launch went well. Our chat about the trial emails has stayed on my mind. If something comes up, I'd love to hear.
Sam`,
    { today: '2026-11-10', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  bad(
    'nothing but courtesies, long',
    ['detail'],
    'thank-you',
    `
Dear Jane,
I wanted to thank you once again for taking the time to meet with me today. It was a pleasure to learn more about Northwind Labs and the team, and our conversation has made me even more interested in the position. Thank you for your consideration. I look forward to the next steps.
Best regards,
Sam Okafor`,
  ),
  bad(
    'no thanks in a message',
    ['thanks'],
    'thank-you',
    `
Hi Jane, good to talk today. The hospital printer story is going to stay with me. Looking forward to Friday. Sam`,
    { channel: 'linkedin' },
  ),
  bad(
    'demands',
    ['impatient'],
    'call-back',
    `
Hi Jane,
You promised me a decision, so please reply by tomorrow. When will I know about the product manager role?
Sam`,
    weekLater,
  ),
  bad(
    'stock phrases for a letter',
    ['corporate'],
    'application-follow-up',
    `
Dear Tom,
As a results-oriented team player with a proven track record in fast-paced environments, I applied for the product manager role. Is there anything I can add?
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null },
  ),
  bad(
    'a missing detail of the card',
    ['missing'],
    'check-in',
    `
Hi Jane,
Is there any news on the product manager role? I'm still very interested, and free most mornings.
Best regards`,
    { ...weekLater, missing: ['your name'] },
  ),
  bad(
    'she, in a second sentence',
    ['third-person'],
    'thank-you',
    `
Hi Jane,
Thank you for this morning. She explained how the wards hand over at night, and I'd love to see it once.
Sam`,
  ),
]
