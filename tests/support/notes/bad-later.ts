import { bad, type CollectedNote } from './a-checked-note.ts'
import { thanksJaneRead } from './good-chain.ts'

const weekLater = { today: '2026-10-13', namedDay: null } as const

/** More notes with faults that are rare in the others. */
export const badLater: readonly CollectedNote[] = [
  bad(
    'an application for “the position”',
    ['role'],
    'application-follow-up',
    `
Dear Dr. Vogt,
Two weeks ago I applied for the position at your institute, and I remain very interested. Would you have any news for me?
Kind regards,
Sam Okafor`,
    { to: 'lena', conversationDay: null, namedDay: null, role: 'Research Coordinator' },
  ),
  bad(
    'two letters changed places in a colleague',
    ['name'],
    'loop-in',
    `
Hi Tom,
All done. Femi Adeyemi was away, so it was only Jane Whitfiled, and we talked about the wizard. Any feedback would be great.
Sam`,
    { to: 'tom' },
  ),
  bad(
    'the given name is the slip',
    ['name'],
    'thank-you',
    `
Hi Jane,
Thanks for today, and for asking Jenifer Castellano to join. What she said about refunds as a product was new to me, and I'd love to hear more.
Sam`,
  ),
  bad(
    'a lower title',
    ['title'],
    'check-in',
    `
Dear Ms Vogt,
May I ask whether there is any news about the product manager post? I remain very interested.
Yours sincerely,
Sam Okafor`,
    { ...weekLater, to: 'lena' },
  ),
  bad(
    'not sure, in the greeting of a check-in',
    ['unsure-name'],
    'check-in',
    `
Dear Siobhan,
Is there any news about the product manager role? I'm still very interested.
Sam`,
    { ...weekLater, to: 'siobhan' },
  ),
  bad(
    'see you on a day gone by',
    ['past-date'],
    'missed-interview',
    `
Hi Jane,
Thanks for moving it. I'm available on Monday 5 October after two, and all of the day after.
Sam`,
    { conversationDay: null, namedDay: null, today: '2026-10-07' },
  ),
  bad(
    'their old date in US order',
    ['superseded-date'],
    'check-in',
    `
Hi Jane,
You were going to decide by October 16. Are things on track? I'm still very interested in the product manager role.
Sam`,
    {
      today: '2026-10-14',
      namedDay: '2026-10-23',
      supersededDays: ['2026-10-16'],
      dateOrder: 'month-day-year',
    },
  ),
  bad(
    'no detail in a message',
    ['detail'],
    'thank-you',
    `
Hi Jane, thank you so much for the interview today! It was great to meet you and I look forward to hearing from you. Sam`,
    { channel: 'linkedin' },
  ),
  bad(
    'neither interest nor a next step',
    ['interest', 'next-step'],
    'thank-you',
    `
Dear Dr. Vogt,
Thank you for the interview. We covered the two sites, the archive on the second floor and the handover between the night and the morning shift.
Sam Okafor`,
    { to: 'lena', namedDay: null },
  ),
  bad(
    'four questions',
    ['one-question'],
    'second-check-in',
    `
Hi Jane,
Is the product manager role still open? Was it the salary? Should I have sent more samples? Is there somebody else to ask?
Sam`,
    { today: '2026-10-20', namedDay: null },
  ),
  bad(
    'a twin by message',
    ['panel-twin'],
    'thank-you',
    `
Hi Tom, thanks so much for the chat today. The ferry timetable puzzle was a joy and I'd love to work on more like it. Sam`,
    {
      to: 'tom',
      channel: 'linkedin',
      panel: [
        {
          to: 'Femi Adeyemi',
          text: `Hi Femi, thanks so much for the chat today. The ferry timetable puzzle was a joy, and I'd love to work on more like it! Sam`,
        },
      ],
    },
  ),
  bad(
    'the same thanks a second time',
    ['said-before'],
    'thank-you',
    `
Hi Jane,
Thanks for the second conversation today. What you said about people dropping off in week one stuck with me, and so did the wall of sensors.
I'd love to take the next step.
Sam`,
    { today: '2026-10-15', conversationDay: '2026-10-15', namedDay: null, readBefore: [thanksJaneRead] },
  ),
  bad(
    'worn, twice over',
    ['worn'],
    'application-follow-up',
    `
Dear Tom,
I am writing to follow up on my application for the product manager role. Thank you in advance for your help. Is there anything else you need from me?
Sam Okafor`,
    { to: 'tom', conversationDay: null, namedDay: null },
  ),
  bad(
    'corporate thanks',
    ['corporate'],
    'thank-you',
    `
Hi Jane,
Thanks for the deep dive into the wizard today. I'm passionate about holistic onboarding and could add value from day one.
Speak on Friday,
Sam`,
  ),
  bad(
    'no question, formal',
    ['question'],
    'check-in',
    `
Dear Dr. Vogt,
I would like to enquire about the state of my application for the post of product manager, in which I remain very interested.
Yours sincerely,
Sam Okafor`,
    { ...weekLater, to: 'lena' },
  ),
]
