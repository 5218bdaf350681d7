import { type CollectedNote, good } from './a-checked-note.ts'

const noTalk = { conversationDay: null, namedDay: null } as const

/** Good notes of every other kind: applications, missed interviews, promises, offers, farewells. */
export const goodOthers: readonly CollectedNote[] = [
  good(
    'they did not call',
    'missed-interview',
    `
Hi Jane,
We had a call planned for 3 pm today, and I wasn't able to reach you. I hope everything's all right. I'm still keen to talk. Would Wednesday or Thursday afternoon work instead?
Best,
Sam`,
    noTalk,
  ),
  good(
    'they called it off',
    'missed-interview',
    `
Hi Jane,
Thanks for letting me know about tomorrow, no problem at all. I'm free on Thursday after 2 and all of Friday. Would either suit you?
Sam`,
    noTalk,
  ),
  good(
    'I could not',
    'missed-interview',
    `
Hi Jane,
I'm sorry I missed our call this morning; my train was stopped outside York and I had no signal. I'd still very much like to talk. Could we find another time this week? I can do any time on Thursday.
Sam`,
    noTalk,
  ),
  good(
    'asking when the call is',
    'schedule-interview',
    `
Hi Tom,
Looking forward to speaking with the team at Northwind. Is there a time in mind yet? I'm free most afternoons next week.
Thanks,
Sam`,
    { ...noTalk, to: 'tom' },
  ),
  good(
    'following up an application',
    'application-follow-up',
    `
Hi Tom,
I applied for the product manager role on 25 September and wanted to say I'm very interested. I've run a similar product at Quayside for three years. Is there anything useful I can add, or a good time to check back?
Thanks,
Sam`,
    { ...noTalk, to: 'tom' },
  ),
  good(
    'application, formal',
    'application-follow-up',
    `
Dear Dr. Vogt,
On 25 September I applied for the post of product manager, and I would like to confirm my strong interest. My work at Lantern on onboarding seems close to what you describe. Might I ask when you expect to invite candidates?
Yours sincerely,
Sam Okafor`,
    { ...noTalk, to: 'lena' },
  ),
  good(
    'application on LinkedIn',
    'application-follow-up',
    `
Hi Tom, I applied for the product manager role two weeks ago and I'm very interested. Is there anything I can add? Thanks, Sam`,
    { ...noTalk, to: 'tom', channel: 'linkedin' },
  ),
  good(
    'as promised',
    'own-promise',
    `
Hi Jane,
As promised, here's the onboarding case study: example.com/lantern. The part about week one starts on page four. Happy to talk it through.
Best,
Sam`,
    { today: '2026-10-07' },
  ),
  good(
    'as promised, references',
    'own-promise',
    `
Hi Tom,
Here are the two references you asked for: Ruth Alder, who led my team at Lantern, and Marek Nowak from Quayside. Both are expecting your call and are easiest to reach in the morning.
Thanks,
Sam`,
    { to: 'tom', today: '2026-10-07' },
  ),
  good(
    'an offer in hand',
    'tell-others',
    `
Hi Tom,
A quick update: I've had an offer and need to answer by Friday 30 October. You're still my first choice, so I wanted to ask whether a decision is possible before then. I can make time for a call any day this week.
Thanks,
Sam`,
    { to: 'tom', today: '2026-10-20', namedDay: null },
  ),
  good(
    'thanks for the offer',
    'offer-thanks',
    `
Hi Jane,
Thank you, I'm really pleased. I'll read it properly and come back to you by Friday. Could we find 20 minutes before then? I'd like to go over the start date and how hybrid works in practice.
Best,
Sam`,
    { today: '2026-10-20', namedDay: null },
  ),
  good(
    'thanks for the offer, thrilled',
    'offer-thanks',
    `
Hi Jane,
What a lovely call to get, thank you! I'm thrilled. I'll look at the contract tonight and ring you on Thursday with my questions about the probation period.
Sam`,
    { today: '2026-10-20', namedDay: null },
  ),
  good(
    'more time',
    'offer-answer',
    `
Hi Jane,
Thanks again for the offer. I want to give you a proper answer, and I need a little longer to do it. Would Wednesday 4 November work? If that's difficult, just tell me.
Best,
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  good(
    'accepting',
    'offer-answer',
    `
Hi Jane,
Yes, I'd love to. I'm accepting the offer as in your email of Tuesday, starting on Monday 2 November. I'll send the signed contract tomorrow.
Thank you for everything, and see you in Leeds!
Sam`,
    { today: '2026-10-22', namedDay: null },
  ),
  good(
    'declining',
    'farewell',
    `
Hi Jane,
Thank you for the offer, and for the time everyone took. I've decided to accept a role elsewhere. It was a hard choice, because I liked the team and how you work. I hope we cross paths again.
All the best,
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  good(
    'withdrawing with an interview ahead',
    'withdraw',
    `
Hi Jane,
I've accepted another offer, so I need to withdraw and free up Monday's slot. Thank you for considering me, and sorry for the short notice. I wish you well with the search.
Sam`,
    { today: '2026-10-22', namedDay: null },
  ),
  good(
    'withdrawing, formal',
    'withdraw',
    `
Dear Dr. Vogt,
I am writing to let you know that I have accepted another position and would like to withdraw my application for the post of product manager. Thank you for the time you and your colleagues gave me; I enjoyed our conversation about the two sites.
With kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-10-22', namedDay: null },
  ),
  good(
    'reply to a no, reason given',
    'rejection-thanks',
    `
Hi Jane,
Thanks for letting me know. I'm disappointed, of course, but the point about enterprise sales is fair and helps. If something closer to my background comes up, please think of me.
Best,
Sam`,
    { today: '2026-10-22', namedDay: null },
  ),
  good(
    'reply to a no, no reason',
    'rejection-thanks',
    `
Hi Tom,
Thanks for telling me, and for the time you all spent. If there's one thing that would have made the difference, I'd be grateful to hear it. And please keep me in mind for anything similar.
Sam`,
    { to: 'tom', today: '2026-10-22', namedDay: null },
  ),
  good(
    'reply to a no, by text',
    'rejection-thanks',
    `
Hi Tom, thanks for telling me so quickly. Sorry it's a no this time, but I enjoyed meeting everyone. Please keep me in mind. Sam`,
    { to: 'tom', channel: 'text', today: '2026-10-22', namedDay: null },
  ),
  good(
    'a call sheet',
    'check-in',
    `
Hi Jane, it's Sam Okafor. We spoke on the 6th about the product manager role, and you said Tuesday was a good day to call. Is now OK?
Still very keen. Where are things?
(not yet) Thanks. When's a good time to check in again?`,
    { channel: 'phone', today: '2026-10-13' },
  ),
  good(
    'own promise with a number of links',
    'own-promise',
    `
Hi Femi,
You asked for the two talks I mentioned. They're at example.com/quiet-routes and example.com/pricing-winter; the second is the better one.
Sam`,
    { to: 'femi', today: '2026-10-07' },
  ),
  good(
    'offer in hand, formal, US dates',
    'tell-others',
    `
Dear Dr. Vogt,
I wanted to let you know that I have received an offer and am asked to answer by Friday, October 30. Your role remains of great interest to me. Would it be possible to learn of your decision before that date?
Sincerely,
Sam Okafor`,
    { to: 'lena', today: '2026-10-20', namedDay: null, dateOrder: 'month-day-year' },
  ),
  good(
    'agency in the note',
    'application-follow-up',
    `
Hi Tom,
Tessa at Harbour Talent put me forward for the product manager role last week. I'm very interested, particularly in the hospital side. Is there anything I can add?
Best,
Sam`,
    { ...noTalk, to: 'tom', agency: 'Harbour Talent' },
  ),
  good(
    'apologising once for the delay',
    'own-promise',
    `
Hi Jane,
Sorry this took a day longer than I said. Here's the write-up on the trial emails: example.com/trial. The numbers are on the last page, and I'm happy to go through them.
Sam`,
    { today: '2026-10-08' },
  ),
  good(
    'confirming a reschedule across zones',
    'missed-interview',
    `
Hi Jane,
No trouble at all. Could we do 9:30 a.m. Eastern (2:30 p.m. for you) on Thursday instead? I'm very much looking forward to it.
Sam`,
    { ...noTalk, isInOtherZone: true },
  ),
]
