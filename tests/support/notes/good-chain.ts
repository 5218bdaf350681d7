import { type CollectedNote, good } from './a-checked-note.ts'

/** What Jane has read on this card before the chain begins. */
export const thanksJaneRead = {
  day: '2026-10-06',
  to: 'Jane Whitfield',
  isSamePerson: true,
  text: `Hi Jane,

Thanks for making time this afternoon. What you said about people dropping off in week one stuck with me. It's close to the onboarding problem I worked on at Lantern, and I'd enjoy digging into it.

I'll send you the case study I mentioned tomorrow.

Best,
Sam`,
} as const

export const checkInJaneRead = {
  day: '2026-10-13',
  to: 'Jane Whitfield',
  isSamePerson: true,
  text: `Hi Jane,
Just checking in on the product manager role. I'm still very interested, and our chat about the trial emails has stayed on my mind.
Do you have a rough idea of timing?
Thanks,
Sam`,
} as const

const weekLater = { today: '2026-10-13', namedDay: null, readBefore: [thanksJaneRead] } as const

/** Good check-ins and what follows them. */
export const goodChain: readonly CollectedNote[] = [
  good(
    'check-in without a date',
    'check-in',
    `
Subject: Checking in on the PM role
Hi Jane,
Just checking in on the product manager role. I'm still very interested, and our chat about the trial emails has stayed on my mind.
Do you have a rough idea of timing?
Thanks,
Sam`,
    weekLater,
  ),
  good(
    'check-in after their date',
    'check-in',
    `
Hi Jane,
You'd hoped to have news by Friday, so I thought I'd check in. I know these things slip. Is there a new date you're working towards?
Still very interested, and happy to help with anything on my side.
Best,
Sam`,
    { ...weekLater, namedDay: '2026-10-09' },
  ),
  good(
    'check-in, chatty',
    'check-in',
    `
Morning Jane,

Hope the launch went well last week! I saw the new setup screens and they're a lot calmer.

How are things looking on the product manager role? No rush if you're still in the thick of it, I'd just like to plan around it.

Cheers,
Sam`,
    weekLater,
  ),
  good(
    'check-in, formal',
    'check-in',
    `
Dear Dr. Vogt,
When we spoke on 6 October you expected to decide within the week. May I ask whether there is any news about the product manager post?
I remain very interested, and would be glad to provide anything further you need.
Kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-10-13', namedDay: null },
  ),
  good(
    'check-in after the date, with the date',
    'check-in',
    `
Hi Tom,
Jane thought there'd be a decision by Friday 9 October. Have you heard anything yet? I'm still keen on the product manager role and free for another conversation any day this week.
Thanks,
Sam`,
    { ...weekLater, to: 'tom', namedDay: '2026-10-09', readBefore: [] },
  ),
  good(
    'late thanks folded in',
    'check-in',
    `
Hi Jane,
First of all, thank you for the conversation last Tuesday; I should have written sooner. I've kept coming back to your question about the free tier.
I'm very interested in the role. Do you know yet when you'll decide?
Best,
Sam`,
    { ...weekLater, readBefore: [] },
  ),
  good(
    'check-in, LinkedIn',
    'check-in',
    `
Hi Jane, quick check-in on the product manager role. Still very interested. Is there any news on timing? Happy to help with anything you need.`,
    { ...weekLater, channel: 'linkedin' },
  ),
  good(
    'check-in by text, lower case',
    'check-in',
    `
hi tom, any news on the product manager role? still keen and free all week. thanks! sam`,
    { ...weekLater, to: 'tom', channel: 'text', readBefore: [] },
  ),
  good(
    'check-in to the hiring team',
    'check-in',
    `
Dear hiring team,
I interviewed for the product manager role on 6 October and am still very interested. Is there anything you can tell me about the next steps?
Thank you,
Sam Okafor`,
    { ...weekLater, to: null, readBefore: [] },
  ),
  good(
    'call-back after a new date',
    'call-back',
    `
Hi Jane,
You suggested I get back in touch today. Has the budget for the product role come through?
I'm still very keen, and I've set Thursday afternoon aside in case it helps to talk.
Best,
Sam`,
    { ...weekLater, today: '2026-10-20', namedDay: '2026-10-20', supersededDays: ['2026-10-09'] },
  ),
  good(
    'call-back, setting the date',
    'call-back',
    `
Hi Tom,
Great news about the second round, thank you. Is there a day in mind for it? I'm free Wednesday and Thursday, and can do mornings next week.
Sam`,
    { to: 'tom', today: '2026-10-13', namedDay: null },
  ),
  good(
    'second check-in',
    'second-check-in',
    `
Hi Jane,
Floating this back up in case it got buried. I'm still keen on the product manager role. If it's on hold, or someone else is better to ask, a one-line reply is plenty.
Sam`,
    { today: '2026-10-20', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  good(
    'second check-in, even shorter',
    'second-check-in',
    `
Hi Jane,
Me again, briefly. Is the product manager role still open? A yes or no is all I need, and either is fine.
Thanks,
Sam`,
    { today: '2026-10-20', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  good(
    'second check-in by text',
    'second-check-in',
    `
Hi Jane, it's Sam from the product manager interviews. Just making sure my email didn't go to spam. Still interested! Any update is welcome.`,
    { channel: 'text', today: '2026-10-20', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  good(
    'stay in touch',
    'stay-in-touch',
    `
Hi Jane,
No need to reply. I saw you've opened an office in Leeds and thought of our conversation. If something comes up there that fits, I'd love to hear about it.
Hope it's going well,
Sam`,
    { today: '2026-11-10', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  good(
    'stay in touch with an article',
    'stay-in-touch',
    `
Hi Jane,
This piece on paid trials made me think of your free tier question, so here it is: example.com/paid-trials
All the best for the end of the year,
Sam`,
    { today: '2026-11-10', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  good(
    'stay in touch, formal',
    'stay-in-touch',
    `
Dear Dr. Vogt,
I read with interest that the second site has opened. Congratulations to you and your team. Should a suitable post arise there, I would be pleased to hear of it.
With kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-11-10', namedDay: null },
  ),
  good(
    'reconnect after a no',
    'reconnect',
    `
Hi Tom,
We spoke in October about the product manager role, which went to somebody else. I've since shipped the billing move at Lantern and would be glad to talk again if anything similar is coming up.
Hope you had a good autumn.
Sam`,
    { to: 'tom', today: '2027-01-12', namedDay: null, readBefore: [] },
  ),
  good(
    'check-in, zone named',
    'check-in',
    `
Hi Jane,
I'm still very keen on the product manager role. Do you have any news on timing? If a call is easier, I'm free at 4 pm London time on Thursday.
Best,
Sam`,
    { ...weekLater, isInOtherZone: true },
  ),
  good(
    'check-in, both in one zone',
    'check-in',
    `
Hi Jane,
Is there any news on the product manager role? I'm around at 15:00 on Thursday if a quick call helps.
Best,
Sam`,
    weekLater,
  ),
  good(
    'check-in with an example company as customer',
    'check-in',
    `
Hi Jane,
I've been reading about how Northwind moved the hospitals over one ward at a time, and it made me want the role even more. Is there a sense yet of when you'll decide?
Best,
Sam`,
    weekLater,
  ),
  good(
    'check-in, warm opener',
    'check-in',
    `
Hi Jane,
I hope you had a good weekend. Is there any news on the product manager role? I'm still very interested, and I've a bit more to say on the free tier if it's useful.
Sam`,
    { ...weekLater, today: '2026-10-12' },
  ),
  good(
    'check-in from abroad, non-native',
    'check-in',
    `
Dear Jane,
I want to ask politely if there is already a decision for the position of product manager? I am still very motivated and I think often about the topic with the tickets.
Many thanks and best regards
Sam`,
    weekLater,
  ),
]
