import { type CollectedNote, good } from './a-checked-note.ts'

/** Good notes after an interview: thanks, and word to the recruiter or first contact. */
export const goodThanks: readonly CollectedNote[] = [
  good(
    'thanks the same afternoon',
    'thank-you',
    `
Subject: Thanks for today
Hi Jane,

Thanks for making time this afternoon. What you said about people dropping off in week one stuck with me. It's close to the onboarding problem I worked on at Lantern, and I'd enjoy digging into it.

I'll send you the case study I mentioned tomorrow. You thought you'd have news by Friday, so I'll look out for it then.

Best,
Sam`,
  ),
  good(
    'thanks, second wording',
    'thank-you',
    `
Subject: Great talking today
Hi Jane,
I really enjoyed our call. I keep thinking about how you'd get people through that first week, which is the kind of problem I'd like to own.
The case study is on its way tomorrow. Happy to send anything else that would help before Friday. Thanks again for the time.
Best,
Sam`,
  ),
  good(
    'third person of a panel',
    'thank-you',
    `
Subject: Thank you
Hi Femi,
Thanks for the time today, and for being so open about pricing the quiet routes. I liked how the team argued it out rather than splitting the difference.
If it's useful, I can share how we tested the same thing at Lantern. Either way, it was good to meet you.
Best,
Sam`,
    {
      to: 'femi',
      panel: [
        {
          to: 'Jane Whitfield',
          text: `Hi Jane,\nThanks for today. What you said about people dropping off in week one stuck with me, and I'd enjoy digging into it. I'll send the case study tomorrow.\nBest,\nSam`,
        },
        {
          to: 'Tom Abara',
          text: `Hi Tom,\nThank you for walking me through how the squads plan a quarter. I left wanting to know more.\nBest,\nSam`,
        },
      ],
    },
  ),
  good(
    'formal',
    'thank-you',
    `
Subject: Our conversation on Tuesday
Dear Dr. Vogt,

Thank you for meeting me on Tuesday to discuss the product manager post. Your description of the handover between sites was particularly helpful, and it strengthened my interest in the role.

You expect to decide by 9 October. If any further information would be useful before then, I would be glad to provide it.

Kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-10-07' },
  ),
  good(
    'very short and warm',
    'thank-you',
    `
Hi Tom!

Thank you so much for today. I had fun with the pricing exercise (still annoyed about the third slide) and I'd love to work on this with you all.

Speak soon,
Sam`,
    { to: 'tom', namedDay: null },
  ),
  good(
    'American, thorough',
    'thank-you',
    `
Subject: Thank you - Product Manager interview
Dear Jane,

Thank you for taking the time to speak with me yesterday about the Product Manager role. I came away even more excited about the work your team is doing on self-serve onboarding, especially the decision to cut the setup wizard down to three screens.

At Lantern I led a similar project and learned a lot about where new users get stuck, so I'd be glad to share what worked and what didn't.

I look forward to hearing from you by Friday, October 9. Please let me know if you need anything else from me in the meantime.

Sincerely,
Sam Okafor`,
    { today: '2026-10-07', dateOrder: 'month-day-year' },
  ),
  good(
    'non-native but clear',
    'thank-you',
    `
Hello Jane,

thank you very much for the nice conversation today. I liked a lot how you explained the way the support tickets go back to the product team, I have not seen this in other companies. For me the position sounds very interesting and I would be happy to come to the next step.

As agreed I send you my references until Thursday.

Best regards
Sam`,
  ),
  good(
    'with the next appointment',
    'thank-you',
    `
Hi Jane,
Thanks for the call today, and for setting up the conversation with Femi on Thursday 8 October. I'd like to bring a sketch of how the trial emails could work, since you said that's where most people give up.
See you at 10:00 on Thursday!
Sam`,
    { appointmentDay: '2026-10-08', namedDay: null },
  ),
  good(
    'mentions a colleague as she',
    'thank-you',
    `
Hi Jane,
Thanks for today. I was glad Femi joined for the second half. What she said about the quiet routes made the pricing question click for me, and I'd enjoy working with you both.
I'll send the two references over tonight.
Best,
Sam`,
  ),
  good(
    'their and they about customers',
    'thank-you',
    `
Hi Jane,
Thank you for your time this morning. I've been turning over the clinicians' problem since: they sign off changes on paper because their system logs them out after a minute. I'd love to see that fixed, and I think I could help.
Is there anything else you'd like from me before Friday?
All the best,
Sam`,
  ),
  good(
    'thanks yesterday evening call',
    'thank-you',
    `
Hi Tom,
Thanks for calling yesterday. It was helpful to hear how the team splits discovery and delivery, and that the first three months are mostly listening. That suits me well. I'll keep Friday free as you suggested.
Sam`,
    { to: 'tom', today: '2026-10-07' },
  ),
  good(
    'on site, long day',
    'thank-you',
    `
Subject: Thank you for Tuesday
Dear Jane,
Thank you for having me on Tuesday, and for the tour of the test lab at the end. Seeing the wall of returned sensors told me more about the product than any deck could have. I'd be excited to help bring that number down.
I've sent the expense form to Tom. Please let me know if there's anything I can add before you decide.
Kind regards,
Sam Okafor`,
    { today: '2026-10-08' },
  ),
  good(
    'only the role noted',
    'thank-you',
    `
Subject: Thank you
Hi Jane,
Thanks for talking me through the product manager role today, and how the platform team would work with it. I came away keen, and I'm happy to send anything that would help with next steps.
Best,
Sam`,
  ),
  good(
    'a vocative in the middle',
    'thank-you',
    `
Hi Jane,
Thank you, Jane, for such a generous hour. The story about the Leeds pilot is going to stay with me, and it's the reason I'd like this job more now than I did this morning.
I'll look out for your note on Friday.
Warmly,
Sam`,
  ),
  good(
    'one apology for running over',
    'thank-you',
    `
Hi Femi,
Thanks for today, and sorry we ran over; the churn graph was too interesting to leave. I think I'd enjoy chasing that second dip with your analysts.
Tom said you'd all meet on Thursday, so I'm at the end of the phone if a question comes up.
Sam`,
    { to: 'femi' },
  ),
  good(
    'LinkedIn thanks',
    'thank-you',
    `
Hi Jane, thanks for the chat today. Your point about measuring the second week rather than the first really landed. Looking forward to hearing on Friday. Sam`,
    { channel: 'linkedin' },
  ),
  good(
    'text message thanks',
    'thank-you',
    `
Hi Tom, thank you for the call just now. Good to hear the team is growing into Leeds. I'll email the two work samples tonight. Sam`,
    { to: 'tom', channel: 'text' },
  ),
  good(
    'a title typed without dot',
    'thank-you',
    `
Dear Dr Vogt,
Thank you for seeing me this morning. I appreciated how candid you were about the handover between the two sites, and I would welcome the chance to help with it.
I look forward to hearing from you by the end of the week.
Yours sincerely,
Sam Okafor`,
    { to: 'lena' },
  ),
  good(
    'accepted nickname',
    'thank-you',
    `
Hi Jenny,
Thanks for a fun hour today. I hadn't thought of refunds as a product before, and now I can't stop. I'd love to take that further with you.
Talk on Friday!
Sam`,
    {
      to: 'jen',
      people: [
        { id: 'jen', name: 'Jennifer Castellano', title: '', nicknames: ['Jenny'], unsureOfSpelling: false },
      ],
    },
  ),
  good(
    'nobody named',
    'thank-you',
    `
Hello,
Thank you for speaking with me today about the product manager role. The part about moving the billing team to weekly releases was the highlight for me, and I'd be very glad to be part of it.
I'm happy to send anything that would help.
Best regards,
Sam Okafor`,
    { to: null },
  ),
  good(
    'debrief to the recruiter',
    'loop-in',
    `
Subject: How it went
Hi Tom,
Quick debrief: the interview with Jane went well, I think. We spent most of it on saying no to sales. She mentioned deciding next week.
Did she give you any feedback? And when would be a good time for me to check in?
Thanks,
Sam`,
    { to: 'tom' },
  ),
  good(
    'debrief, plainer',
    'loop-in',
    `
Hi Tom,
I've just finished with Jane and Femi. It felt good: lots on pricing, a whiteboard, one question I fluffed about SQL. They hope to decide by Friday.
Thanks for setting it up. Anything you hear, good or bad, I'd love to know.
Sam`,
    { to: 'tom' },
  ),
  good(
    'word to the first contact',
    'loop-in',
    `
Hello Femi,
You put me in touch with Jane, so I wanted you to know we spoke this morning. We talked about the trial emails and the move to Leeds, and I left very interested.
Thank you for opening that door.
Best wishes,
Sam`,
    { to: 'femi' },
  ),
  good(
    'debrief by text',
    'loop-in',
    `
Hi Tom, just out of the call with Jane. Went well, mostly about week-one churn. She'll decide by Friday. Thanks for the prep tips! Sam`,
    { to: 'tom', channel: 'text' },
  ),
  good(
    'thanks with a day both agree on',
    'thank-you',
    `
Hi Jane,
Thanks again for Tuesday's call. I've thought more about your question on the free tier, and I'd start by asking the fifty people who left last month.
I'm looking forward to Friday, 9 October.
Best,
Sam`,
    { today: '2026-10-08' },
  ),
  good(
    'Friday thanks with a weekend',
    'thank-you',
    `
Hi Jane,
Thanks for today, I enjoyed every minute of it, even the estimation question. The idea of a release with nothing new in it is going to be my favourite for a while.
Have a good weekend,
Sam`,
    { today: '2026-10-09', conversationDay: '2026-10-09', namedDay: null },
  ),
  good(
    'same strength told to somebody new',
    'thank-you',
    `
Hi Femi,
Thank you for the hour today. The quiet-routes model is lovely, and I'd like to see what it does in winter. I cut onboarding time by a third at Lantern, and much of that was the same kind of maths.
Best,
Sam`,
    { to: 'femi', readBefore: [] },
  ),
]
