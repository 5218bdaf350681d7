import { type CollectedNote, good } from './a-checked-note.ts'
import { checkInJaneRead, thanksJaneRead } from './good-chain.ts'

const weekLater = { today: '2026-10-13', namedDay: null, readBefore: [thanksJaneRead] } as const
const twoWeeks = {
  today: '2026-10-20',
  namedDay: null,
  readBefore: [thanksJaneRead, checkInJaneRead],
} as const
const noTalk = { conversationDay: null, namedDay: null } as const

/** Good notes as people really send them: with signatures, lists, postscripts, slips and smileys. */
export const goodRough: readonly CollectedNote[] = [
  good(
    'a signature',
    'thank-you',
    `
Hi Jane,

Thanks a million for this morning. The bit where you showed me the old wizard next to the new one will stay with me for a while, and I'd love to have a go at the next version.

Best wishes,
Sam

Sam Okafor
+44 7700 900123
linkedin.com/in/example`,
  ),
  good(
    'sent from a phone',
    'thank-you',
    `
Hi Jane, thanks so much for today, really enjoyed it. loved the idea of shadowing the support line for the first fortnight. Let me know if you need anything else from me!

Sam

Sent from my phone`,
  ),
  good(
    'a postscript',
    'thank-you',
    `
Hi Femi,

Thank you for the whiteboard session today. I still think the winter routes should pay for the summer ones, but you've nearly convinced me.

Looking forward to hearing how it goes,
Sam

PS: the book I mentioned is "Good Prices" by H. Lund.`,
    { to: 'femi' },
  ),
  good(
    'a list',
    'thank-you',
    `
Hi Jane,

Thank you for your time today. Three things I took away:

- the wizard loses people on the address screen
- support hears it first, product last
- nobody owns the second week

I'd be very happy to own the second week.

Sam`,
  ),
  good(
    'a typo and a run-on',
    'thank-you',
    `
Hi Jane
thanks again for taking the time today it was really good to hear how you got the wards to agree on one form, i've never managed that and i'd love to learn how. looking forward to hearing from you
Sam`,
  ),
  good(
    'with a smiley',
    'thank-you',
    `
Hi Tom :)
Thanks for putting in a good word, the chat with the team just now was a joy. They asked me about the ferry timetable, of all things! Fingers crossed for Friday.
Sam`,
    { to: 'tom' },
  ),
  good(
    'quotes them',
    'thank-you',
    `
Dear Jane,
Thank you for our conversation this morning. "If a nurse has to think, we've lost" is a line I'll be repeating to everyone. I would be thrilled to work somewhere that means it.
With best wishes,
Sam Okafor`,
  ),
  good(
    'answers a question left open',
    'thank-you',
    `
Hi Jane,
Thanks for today. You asked which metric I'd drop first and I mumbled something. Having slept... well, had a coffee on it: daily logins. They go up when the product is confusing. Hope that's a better answer!
Sam`,
  ),
  good(
    'corrects itself',
    'thank-you',
    `
Hi Femi,
Thank you for today. I said the Lantern pilot ran for six weeks; I looked it up and it was five, sorry. The rest stands, and I'm keen to show you the numbers.
Sam`,
    { to: 'femi' },
  ),
  good(
    'mentions several colleagues',
    'thank-you',
    `
Hi Jane,
Thank you for arranging such a good day on Tuesday. It was a pleasure to meet Femi, Tom and Dr. Vogt, and to see how easily they disagree with each other. I left wanting to start on Monday.
Best,
Sam`,
    { today: '2026-10-08' },
  ),
  good(
    'their company named often',
    'thank-you',
    `
Hi Jane,
Thank you for today. Northwind has been on my list since the hospital launch, and now that I've met the people behind it, it's at the top. The story of the first ward, with the paper taped over the screen, was wonderful.
Sam`,
  ),
  good(
    'times of the day',
    'thank-you',
    `
Hi Jane,
Thanks for squeezing me in between your 9:30 and your 11:00. I hadn't realised that half the wards start at 6 am; that changes what a "day one" email should be. I'd love to dig into that with you.
Sam`,
  ),
  good(
    'a year and money',
    'thank-you',
    `
Hi Jane,
Thank you for being so open about money and plans today: the 2027 budget, the £40k for tooling, the two hires. It makes it easy to picture the work, and I'd be glad to be one of the two.
Sam`,
  ),
  good(
    'debrief in a hurry',
    'loop-in',
    `
Hi Tom, done! 50 mins with Jane, mostly product, a bit of SQL at the end. She seemed happy, I was happy. She said end of this week. Anything you hear, shout. Sam`,
    { to: 'tom', channel: 'text' },
  ),
  good(
    'debrief with worry',
    'loop-in',
    `
Hi Tom,
Honest report: first half strong, second half less so. Jane asked about pricing and I talked around it. If she mentions it, please tell her I've since read up and have a better answer.
Thanks for everything,
Sam`,
    { to: 'tom' },
  ),
  good(
    'debrief naming the reader’s agency',
    'loop-in',
    `
Hi Tom,
Just finished. They liked the portfolio, and they hadn't been told about my notice period, so could Harbour Talent send that over? I'd say it went well.
Sam`,
    { to: 'tom', agency: 'Harbour Talent' },
  ),
  good(
    'check-in with two sentences',
    'check-in',
    `
Hi Jane, hope all's well. Where did you land on the product manager role?
Sam`,
    weekLater,
  ),
  good(
    'check-in, apologetic once',
    'check-in',
    `
Hi Jane,
Sorry to add to your inbox. I have to tell my landlord by the end of the month whether I'm staying in Leeds, so I wondered whether you have a sense of timing for the product manager role?
Many thanks,
Sam`,
    weekLater,
  ),
  good(
    'check-in with a question in the middle',
    'check-in',
    `
Dear Jane,
I hope the board meeting went smoothly. Have you been able to make a decision about the product manager position? If you need a further conversation or another reference, I can arrange either within a day.
Kind regards,
Sam`,
    weekLater,
  ),
  good(
    'check-in mentioning their date',
    'check-in',
    `
Hi Jane,
When we talked on the 6th you thought you'd know by last Friday. How is it looking? I'm still hoping it'll be me.
Sam`,
    { ...weekLater, namedDay: '2026-10-09' },
  ),
  good(
    'call-back on the day they said',
    'call-back',
    `
Hi Jane,
It's the 20th, so here I am as agreed. Has the headcount been signed off?
Best,
Sam`,
    { today: '2026-10-20', namedDay: '2026-10-20', supersededDays: ['2026-10-09'] },
  ),
  good(
    'second, light',
    'second-check-in',
    `
Hi Jane, popping back to the top of your inbox with the same small question. Any movement on the role? Sam`,
    twoWeeks,
  ),
  good(
    'second, by LinkedIn',
    'second-check-in',
    `
Hello Jane, in case email isn't the best way to reach you: I'm still interested in the product manager role and would be grateful for a word on where it stands. Thank you!`,
    { ...twoWeeks, channel: 'linkedin' },
  ),
  good(
    'stays in touch with a question',
    'stay-in-touch',
    `
Hi Jane,
The wards in Hull have gone live with somebody else's forms, I see. Is that good or bad news for you? Either way, I'd be glad to talk whenever there's an opening.
Sam`,
    { ...twoWeeks, today: '2026-11-10' },
  ),
  good(
    'applied through the site',
    'application-follow-up',
    `
Hi Tom,
I applied through your site for the Product Manager opening (ref. 4471) the week before last. Happy to send work samples, or to answer a few questions by phone. Is it still being filled?
Thanks and best wishes,
Sam Okafor`,
    { ...noTalk, to: 'tom' },
  ),
  good(
    'they were ill',
    'missed-interview',
    `
Hi Jane,
I'm sorry to hear you're unwell, please don't think about the interview until you're better. Any day next week works for me.
Get well soon,
Sam`,
    noTalk,
  ),
  good(
    'a link instead of a file',
    'own-promise',
    `
Hi Jane,
Here's the case study I talked about: https://example.com/case-study?v=2. Page 7 has the numbers you asked about (the third column is the honest one).
Sam`,
    { today: '2026-10-07' },
  ),
  good(
    'offer, several questions',
    'offer-thanks',
    `
Hi Jane,
Thank you!! I've been grinning all day. Before I sign, could you tell me whether the start date can move by a week, and who I'd report to? I'll come back to you by Friday.
Sam`,
    { today: '2026-10-20', namedDay: null },
  ),
  good(
    'declines with thanks to many',
    'farewell',
    `
Dear Jane,
Thank you for the offer and for the patience you and the team have shown me. After a lot of thought I have decided to stay at Lantern, where things have changed for the better this month. I hope our paths cross again.
With warm regards,
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  good(
    'a no, with a request',
    'rejection-thanks',
    `
Hi Tom,
Thanks for calling to tell me yourself, that's rare. Would you mind if I checked in around February, when the second team is hired?
All the best,
Sam`,
    { to: 'tom', today: '2026-10-26', namedDay: null },
  ),
]
