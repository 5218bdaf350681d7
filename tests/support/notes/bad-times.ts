import { bad, type CollectedNote } from './a-checked-note.ts'

const weekLater = { today: '2026-10-13', namedDay: null } as const

/** Notes with a fault in a date or a time, or with something that a clipboard cannot carry. */
export const badTimes: readonly CollectedNote[] = [
  bad(
    'a weekday that is not that date',
    ['weekday-date'],
    'thank-you',
    `
Hi Jane,
Thanks for the chat today. The trial emails sound like a great place to start. I look forward to hearing from you by Thursday 9 October.
Best,
Sam`,
  ),
  bad(
    'a weekday in US order',
    ['weekday-date'],
    'tell-others',
    `
Hi Tom,
I've had an offer and need to answer by Friday, October 31. Is a decision on the product manager role possible before then?
Sam`,
    { to: 'tom', today: '2026-10-20', namedDay: null, dateOrder: 'month-day-year' },
  ),
  bad(
    'a short weekday',
    ['weekday-date'],
    'missed-interview',
    `
Hi Jane,
Thanks for letting me know. Would Wed 15 Oct at 10 suit you instead? I'm very keen to talk.
Sam`,
    { conversationDay: null, namedDay: null, today: '2026-10-13' },
  ),
  bad(
    'a numeric date',
    ['weekday-date'],
    'offer-answer',
    `
Hi Jane,
Thanks again for the offer. Could I give you my answer on Tuesday 4/11? I want to do it properly.
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  bad(
    'a day that does not exist',
    ['weekday-date'],
    'offer-answer',
    `
Hi Jane,
Thanks again for the offer. Would 31 November work for my answer? I want to do it properly.
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  bad(
    'looks forward to a day gone by',
    ['past-date'],
    'thank-you',
    `
Hi Jane,
Thanks for the chat on Tuesday. The trial emails sound like a great place to start. I look forward to hearing from you by Friday 9 October.
Best,
Sam`,
    { today: '2026-10-12', namedDay: null, draftDay: '2026-10-08' },
  ),
  bad(
    'promises for a day gone by',
    ['past-date'],
    'own-promise',
    `
Hi Tom,
As promised, the references: Ruth Alder and Marek Nowak. I'll send the portfolio by 8 October.
Thanks,
Sam`,
    { to: 'tom', today: '2026-10-13', namedDay: null },
  ),
  bad(
    'an offer deadline gone by',
    ['past-date'],
    'tell-others',
    `
Hi Tom,
I've had an offer and need to answer by Friday 9 October. Is a decision on the product manager role possible before then?
Sam`,
    { ...weekLater, to: 'tom' },
  ),
  bad(
    'a superseded date',
    ['superseded-date'],
    'call-back',
    `
Hi Jane,
You'd hoped to decide by 16 October. Is that still the plan? I'm very interested in the product manager role.
Sam`,
    { today: '2026-10-14', namedDay: '2026-10-30', supersededDays: ['2026-10-16'] },
  ),
  bad(
    'a superseded weekday',
    ['superseded-date'],
    'thank-you',
    `
Hi Jane,
Thanks for the extra call this morning, the pricing sheet cleared up a lot. I'm looking forward to your news on Friday.
Sam`,
    { namedDay: '2026-10-14', supersededDays: ['2026-10-09'] },
  ),
  bad(
    'today, which was yesterday',
    ['stale-day'],
    'thank-you',
    `
Hi Jane,
Thanks for talking to me today. The three setup screens are a lovely idea, and I'd enjoy building the next one.
Best,
Sam`,
    { today: '2026-10-07' },
  ),
  bad(
    'this morning, two days on',
    ['stale-day'],
    'thank-you',
    `
Hi Tom,
Thanks for the call this morning. It was good to hear how discovery and delivery are split, and I'm keen to go on.
Sam`,
    { to: 'tom', today: '2026-10-08' },
  ),
  bad(
    'yesterday, which was today',
    ['stale-day'],
    'thank-you',
    `
Hi Jane,
Thanks for our conversation yesterday. I loved the Leeds pilot, and I'd be glad to help with the next.
Sam`,
  ),
  bad(
    'yesterday, a week ago',
    ['stale-day'],
    'check-in',
    `
Hi Jane,
It was great speaking with you yesterday. Is there any news on the product manager role?
Sam`,
    weekLater,
  ),
  bad(
    'tomorrow in an old draft',
    ['stale-day'],
    'own-promise',
    `
Hi Jane,
Here's the case study: example.com/lantern. I'll send the second part tomorrow.
Sam`,
    { today: '2026-10-09', draftDay: '2026-10-07' },
  ),
  bad(
    'in the subject',
    ['stale-day'],
    'thank-you',
    `
Subject: Our call today
Hi Jane,
Thanks for taking the time. The Leeds pilot has stayed with me, and I'd be glad to help with the next.
Sam`,
    { today: '2026-10-07' },
  ),
  bad(
    'a weekend wished on Monday',
    ['weekend'],
    'thank-you',
    `
Hi Jane,
Thanks for the call on Friday. The Leeds pilot has stayed with me, and I'd be glad to help with the next.
Have a great weekend,
Sam`,
    { today: '2026-10-12', conversationDay: '2026-10-09', draftDay: '2026-10-09', namedDay: null },
  ),
  bad(
    'a weekend over, asked on Friday',
    ['weekend'],
    'check-in',
    `
Hi Jane,
Hope you had a lovely weekend. Is there any news on the product manager role?
Sam`,
    { today: '2026-10-16', namedDay: null },
  ),
  bad(
    'a time without a zone',
    ['time-zone'],
    'missed-interview',
    `
Hi Jane,
No problem. Would Thursday at 3 pm work instead? I'm looking forward to it.
Sam`,
    { conversationDay: null, namedDay: null, isInOtherZone: true },
  ),
  bad(
    'a 24-hour time without a zone',
    ['time-zone'],
    'offer-thanks',
    `
Dear Jane,
Thank you, I'm very pleased. Could we speak on Wednesday at 14:30 about the start date?
Kind regards,
Sam`,
    { namedDay: null, isInOtherZone: true },
  ),
  bad(
    'attached',
    ['attachment'],
    'own-promise',
    `
Hi Jane,
As promised, I've attached the onboarding case study. The part about week one starts on page four.
Sam`,
    { today: '2026-10-07' },
  ),
  bad(
    'please find enclosed',
    ['attachment'],
    'own-promise',
    `
Dear Dr. Vogt,
Please find enclosed the references you asked for. Both are expecting your call.
Kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-10-07' },
  ),
  bad(
    'see the attachment',
    ['attachment'],
    'application-follow-up',
    `
Hi Tom,
I applied for the product manager role on 25 September and am very interested; my CV is in the attachment. Is there anything else you need?
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null },
  ),
]
