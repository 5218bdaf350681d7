import type { NotePerson } from '#shared/ipc/check-facts'
import { type CollectedNote, good } from './a-checked-note.ts'
import { checkInJaneRead, thanksJaneRead } from './good-chain.ts'

const reader = (name: string, rest: Partial<NotePerson> = {}) => ({
  to: 'reader',
  people: [{ id: 'reader', name, title: '', nicknames: [], unsureOfSpelling: false, ...rest }],
})
const chain = { today: '2026-10-20', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] } as const

/** Good notes of other trades and tempers, written last. */
export const goodLater: readonly CollectedNote[] = [
  good(
    'a nurse',
    'thank-you',
    `
Dear Ms Hargreaves,

It was lovely to meet you and the night team this afternoon. I could see how much care goes into the handover, and the quiet corner for relatives is something I have wanted on every ward I've worked on.

I'd be proud to join you. My references are expecting your call, and I can start from the 1st of December.

Thank you again,
Sam Okafor`,
    { ...reader('Bridget Hargreaves'), role: 'Staff Nurse', company: 'St Anselm Hospital' },
  ),
  good(
    'a welder',
    'thank-you',
    `
Hi Dave,
Cheers for showing me round the yard today. Never seen a jig that size. If you want me for a trial day I'm free all next week, and I've my own mask.
All the best
Sam`,
    { ...reader('Dave Kowalczyk'), role: 'Welder', company: 'Tyne Fabrication' },
  ),
  good(
    'a teacher',
    'thank-you',
    `
Dear Mr Osei,
Thank you for having me at the school yesterday. Your Year 9s asked better questions than most adults do, and the lesson on tides went somewhere I hadn't planned. I'd be delighted to teach there.
I understand the governors meet on Thursday, so I'll wait to hear from you after that.
Yours sincerely,
Sam Okafor`,
    { ...reader('Kwame Osei'), today: '2026-10-07', role: 'Science Teacher', company: 'Marlow High' },
  ),
  good(
    'a data person with figures',
    'thank-you',
    `
Hi Priyanka,
Thanks for the deep conversation about the churn model today. I went back and checked: moving the window from 30 to 45 days would change the score of roughly 1 in 8 accounts, so your hunch was right. Happy to share the notebook.
Would love to keep going on this.
Sam`,
    { ...reader('Priyanka Nair'), role: 'Data Scientist' },
  ),
  good(
    'a lawyer',
    'thank-you',
    `
Dear Mr. Lindqvist,
I am grateful to you and Ms. Aalto for receiving me on Monday. Our discussion of the two pending appeals confirmed my wish to work in your group, and I was particularly struck by the weekly reading hour.
Please let me know should you require my certificates in translation.
Yours sincerely,
Sam Okafor`,
    { ...reader('Erik Lindqvist'), conversationDay: '2026-10-05' },
  ),
  good(
    'Australian',
    'thank-you',
    `
G'day Mick,
Ta for the yarn this arvo. Stoked about the solar project, and the idea of training the apprentices on a dead roof first is a ripper. Keen to hear how you go.
Sam`,
    reader('Mick Donnelly'),
  ),
  good(
    'a junior, nervous',
    'thank-you',
    `
Hello Mr. Tanaka,
Thank you so much for today!! I was very nervous and I think it showed, but you were so kind about it. The tour of the print room made me want this apprenticeship even more. I will practise the paper folds you showed me.
Sam`,
    reader('Hiro Tanaka'),
  ),
  good(
    'checks in before a holiday',
    'check-in',
    `
Hi Jane,
I'm away from Thursday to Sunday and didn't want to miss you. Has anything moved on the product manager role? I can take a call tomorrow, or Monday when I'm back.
Sam`,
    { today: '2026-10-13', namedDay: null, readBefore: [thanksJaneRead] },
  ),
  good(
    'checks in with news of its own',
    'check-in',
    `
Hi Jane,
A small thing first: the talk on setup screens I told you about went up today, example.com/setup. How is the hiring going on your side? I'd still very much like to be part of it.
Sam`,
    { today: '2026-10-13', namedDay: null, readBefore: [thanksJaneRead] },
  ),
  good(
    'checks in, they said two weeks',
    'check-in',
    `
Hi Tom,
You said it might be two weeks, and it's been two and a bit, so I'm being nosy. Any word from Jane's team? Still keen.
Sam`,
    { to: 'tom', today: '2026-10-22', namedDay: null },
  ),
  good(
    'a deadline known',
    'check-in',
    `
Dear Dr. Vogt,
You kindly told me that the committee would meet on 15 October. May I ask whether it has come to a decision? The post remains my first choice.
With best wishes,
Sam Okafor`,
    { to: 'lena', today: '2026-10-19', namedDay: '2026-10-15', conversationDay: '2026-10-06' },
  ),
  good(
    'second, with a way out',
    'second-check-in',
    `
Hi Jane,
No pressure at all: if the answer is no, a plain no is kinder than silence, and I won't be offended. Is there one?
Sam`,
    chain,
  ),
  good(
    'second, to a colleague',
    'second-check-in',
    `
Hi Femi,
I wrote to Jane last week about the product manager role and wonder if it reached her. Could you point me to the right person? Thanks a lot.
Sam`,
    { ...chain, to: 'femi' },
  ),
  good(
    'stays in touch after a talk',
    'stay-in-touch',
    `
Hi Jane,
Saw your talk from Lisbon and laughed at the slide with the fax machine. Hope the team got home in one piece. No reply needed.
Sam`,
    { ...chain, today: '2026-11-17' },
  ),
  good(
    'happy new year',
    'stay-in-touch',
    `
Hi Jane,
Happy new year! I'm finishing a project here in February and will be looking around after that, so if Northwind grows again, I'd like to hear about it.
Sam`,
    { ...chain, today: '2027-01-05' },
  ),
  good(
    'a promise about a sketch',
    'own-promise',
    `
Hi Jane,
Here's the sketch of the day-three email I promised: example.com/day-three. It's rough on purpose; the second page has the version I'd test.
Sam`,
    { today: '2026-10-07', readBefore: [] },
  ),
  good(
    'they called off twice',
    'missed-interview',
    `
Hi Jane,
No worries, these weeks happen. I'm flexible on Wednesday and Thursday and can also do an evening. What suits you best?
Sam`,
    { conversationDay: null, namedDay: null },
  ),
  good(
    'could not come, a sick child',
    'missed-interview',
    `
Dear Jane,
I'm very sorry to have let you down this morning; my daughter was taken ill at school and I had to fetch her. I would be grateful for another chance. I am free on any day from Thursday.
Kind regards,
Sam Okafor`,
    { conversationDay: null, namedDay: null },
  ),
  good(
    'asks when, with a constraint',
    'schedule-interview',
    `
Hi Tom,
Thanks for the good news. I'm in the office until four most days, so after that is easiest, or any time on Friday. Which day did the team have in mind?
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null },
  ),
  good(
    'an application with a link',
    'application-follow-up',
    `
Hello Tom,
I sent my application for the product manager job two weeks ago. Since then I've written up the trial at Quayside, which is close to what your ad describes: example.com/quayside. Is the position still open?
Many thanks,
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null },
  ),
  good(
    'thanks for an offer by phone',
    'offer-thanks',
    `
Dear Ms. Ferrante,
Thank you for calling me with such good news this morning. I look forward to receiving the contract and will give you my answer within the week.
Kind regards,
Sam Okafor`,
    { ...reader('Giulia Ferrante'), today: '2026-10-20', conversationDay: '2026-10-06', namedDay: null },
  ),
  good(
    'asks for a little more',
    'offer-answer',
    `
Hi Jane,
I'm so pleased about the offer. The one thing I'd like to talk about is the base: with the commute, something nearer 58 would make it an easy yes. Is there any room?
Sam`,
    { today: '2026-10-20', namedDay: null },
  ),
  good(
    'says no for a reason',
    'farewell',
    `
Hi Jane,
I've thought about it all weekend and I'm going to say no. It isn't the team, it's the travel; I want to be home for bedtime. Thank you for making it so hard to decide.
Sam`,
    { today: '2026-10-26', namedDay: null },
  ),
  good(
    'withdraws from two roles',
    'withdraw',
    `
Hi Tom,
I've accepted a job elsewhere, so please take me out of the running for both the product manager and the product lead roles. Thank you for all your help, and good luck with the search.
Sam`,
    { to: 'tom', today: '2026-10-26', namedDay: null },
  ),
  good(
    'a no taken with humour',
    'rejection-thanks',
    `
Hi Jane,
Ouch, but thanks for telling me straight. I'll frame the bit about "too many ideas". If you ever have too few, you know where I am.
Sam`,
    { today: '2026-10-26', namedDay: null },
  ),
  good(
    'a no after the last round',
    'rejection-thanks',
    `
Dear Dr. Vogt,
Thank you for letting me know, and for the care with which you explained the decision. I would have enjoyed working on the two sites with you. Should your plans change, I would be glad to hear from you.
With kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-10-26', namedDay: null },
  ),
]
