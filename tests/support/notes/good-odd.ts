import type { NotePerson } from '#shared/ipc/check-facts'
import { type CollectedNote, good } from './a-checked-note.ts'
import { checkInJaneRead, thanksJaneRead } from './good-chain.ts'

const reader = (name: string, rest: Partial<NotePerson> = {}) => ({
  to: 'reader',
  people: [{ id: 'reader', name, title: '', nicknames: [], unsureOfSpelling: false, ...rest }],
})
const weekLater = { today: '2026-10-13', namedDay: null, readBefore: [thanksJaneRead] } as const

/** Good notes that a hasty check would doubt: unusual names, numbers, words with two meanings. */
export const goodOdd: readonly CollectedNote[] = [
  good(
    'an accent left out',
    'thank-you',
    `
Hi Jose,
Thanks for the call today. I loved the bit about letting drivers name their own routes, and I'd be glad to help roll it out.
Sam`,
    reader('José Ángel Muñoz'),
  ),
  good(
    'a family name first',
    'thank-you',
    `
Dear Ms. Wang,
Thank you for the interview this morning. Your question about the two warehouses stayed with me, and I look forward to hearing from you.
Kind regards,
Sam Okafor`,
    reader('Wang Wei'),
  ),
  good(
    'a name with a particle',
    'thank-you',
    `
Dear Ms. van der Berg,
Thank you for your time today, and for the honest answer about the night shifts. I remain very interested.
Kind regards,
Sam Okafor`,
    reader('Annelies van der Berg'),
  ),
  good(
    'a hyphen',
    'thank-you',
    `
Hello Jean-Pierre,
Many thanks for the tour of the bakery line today. I've never seen forty ovens keep time like that, and I'd love to work beside them.
Best,
Sam`,
    reader('Jean-Pierre Lacroix'),
  ),
  good(
    'half of a double name',
    'check-in',
    `
Hi Mary,
Is there any news on the product manager role? I'm still keen, and free to talk most mornings.
Sam`,
    { ...weekLater, ...reader('Mary Ann Blythe'), readBefore: [] },
  ),
  good(
    'an apostrophe',
    'thank-you',
    `
Hi Ms O’Brien,
Thank you for today. The way you run triage with one whiteboard and no meetings is a delight, and I'd enjoy learning it.
Sam`,
    reader("Maeve O'Brien"),
  ),
  good(
    'a name alone',
    'check-in',
    `
Jane,
Any news on the product manager role yet? Still very interested.
Thanks,
Sam`,
    weekLater,
  ),
  good(
    'two greeted',
    'thank-you',
    `
Hi Jane and Femi,
Thank you both for today. The back and forth about the winter routes was the best hour of my week, and I'd love more of those.
Sam`,
  ),
  good(
    'greeted again',
    'loop-in',
    `
Hello again Tom,
Just out of the interview. We got as far as pricing and ran out of time. They'd like a second round, I think. Did anyone say anything to you?
Sam`,
    { to: 'tom' },
  ),
  good(
    'good morning',
    'thank-you',
    `
Good morning Jane,
Thanks for yesterday. I went home and tried the setup screens on my dad; he got stuck on the second one, which I think proves your point. I'd love to help fix it.
Sam`,
    { today: '2026-10-07' },
  ),
  good(
    'the reader is called as the writer',
    'thank-you',
    `
Hi Sam,
From one Sam to another, thank you for today. I hadn't expected to talk about lighthouses in a product interview, and I'd happily do it again.
Best,
Sam`,
    reader('Sam Carter'),
  ),
  good(
    'shares and ratios',
    'thank-you',
    `
Hi Jane,
Thanks for today. You said 9/10 people finish the first screen and only 3 of 12 the last, and that support is there 24/7. I've been playing with a 3:1 split in my head since, and I'd love to test it.
Sam`,
  ),
  good(
    'May and March',
    'application-follow-up',
    `
Dear Dr. Vogt,
May I ask whether you have had a chance to look at my application for the product manager post? I could start in March, or in May at the latest, and remain very interested.
Kind regards,
Sam Okafor`,
    { to: 'lena', conversationDay: null, namedDay: null },
  ),
  good(
    'how things work today',
    'thank-you',
    `
Hi Jane,
Thank you for explaining how onboarding works today, and why it hurts. I'd be glad to help change it.
Best,
Sam`,
    { today: '2026-10-07' },
  ),
  good(
    'read something yesterday',
    'thank-you',
    `
Hi Jane,
Thanks again for the call on Tuesday; I read the ward report yesterday and now see why the nurses gave up. I'd love to work on that.
Sam`,
    { today: '2026-10-09', namedDay: null },
  ),
  good(
    'today’s market',
    'stay-in-touch',
    `
Hi Jane,
No need to reply. I thought of you when I read how few trials turn into customers in today's market. Hope the launch is going well.
Sam`,
    { today: '2026-11-10', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  good(
    'the weekday agrees',
    'application-follow-up',
    `
Hi Tom,
I applied for the product manager role on Monday, 28 September, and would love to know whether it's still open. Is there anything I can add?
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null },
  ),
  good(
    'an ordinal',
    'offer-answer',
    `
Hi Jane,
Thanks again for the offer. Would Wednesday the 4th of November be all right for my answer? I'd like to talk it through at home first.
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  good(
    'a long weekend behind',
    'check-in',
    `
Hi Jane,
Hope you had a great long weekend. Where have things got to with the product manager role? I'm still very interested.
Sam`,
    weekLater,
  ),
  good(
    'attached to an idea',
    'thank-you',
    `
Hi Jane,
Thanks for today. I've grown quite attached to the idea of a setup without a single form, and I'd love to try it with you.
Sam`,
  ),
  good(
    'immediately liked',
    'thank-you',
    `
Hi Femi,
Thanks for today. I immediately liked how the routes are drawn by the people who drive them; you'll have guessed by now that I'd love to join.
Sam`,
    { to: 'femi' },
  ),
  good(
    'as soon as possible, by me',
    'own-promise',
    `
Hi Jane,
Here's the first half of the trial write-up: example.com/trial. I'll send the rest as soon as possible, certainly before the weekend.
Sam`,
    { today: '2026-10-07' },
  ),
  good(
    'one corporate word',
    'thank-you',
    `
Hi Jane,
Thanks for today. I liked that the roadmap has a column called "bandwidth we don't have", and I'd be happy to shrink it.
Sam`,
  ),
  good(
    'customers as they',
    'thank-you',
    `
Hi Jane,
Thanks for today. The three customers you let me listen to were great. They mentioned the export button before they mentioned anything else, and I'd love to start there.
Sam`,
  ),
  good(
    'a colleague as he',
    'thank-you',
    `
Hi Jane,
Thank you for today, and for bringing in your CTO at the end. He said the migration would take a year; I'd enjoy proving that it takes nine months.
Sam`,
  ),
  good(
    'vocative at the end',
    'rejection-thanks',
    `
Hi Jane,
That's a pity, but thank you for saying it so kindly. The hint about SQL is a fair one and I've signed up for a course. Please keep me in mind.
All the best to you, Jane.
Sam`,
    { today: '2026-10-22', namedDay: null },
  ),
  good(
    'polite German English',
    'thank-you',
    `
Dear Mrs. Whitfield,
thank you very much for the pleasant conversation today. Especially the project with the hospitals has convinced me, and I would be very happy about a positive answer until Friday.
With kind regards
Sam Okafor`,
  ),
  good(
    'emoji and dashes',
    'thank-you',
    `
Hi Jane 🙂
Thanks for today – what a fun hour! The "delete half the wizard" story made my day, and I'd love to be there for the other half.
Sam`,
  ),
  good(
    'a long but fair formal letter',
    'thank-you',
    `
Dear Dr. Vogt,

Thank you for receiving me at the institute on Tuesday and for introducing me to the colleagues on the second floor. I was struck by how openly the team speaks about the studies that failed, and by the archive you keep of them.

At Lantern I was responsible for a similar archive, on a smaller scale, and I would be glad to contribute what I learned there about making such material findable.

You mentioned that a decision is expected by Friday. Should you need any further documents before then, I would be pleased to provide them.

Yours sincerely,
Sam Okafor`,
    { to: 'lena', today: '2026-10-07' },
  ),
  good(
    'telling others by text',
    'tell-others',
    `
Hi Tom, small update: I have an offer and need to answer by Friday 30 October. You're my first choice. Is a decision possible before then? Sam`,
    { to: 'tom', channel: 'text', today: '2026-10-20', namedDay: null },
  ),
  good(
    'names the other employer in a farewell',
    'farewell',
    `
Hi Jane,
I wanted you to hear it from me: I've accepted a role at Brightwell. It was close, and the reason was only the distance. Thank you for the care you took at every step.
Sam`,
    { today: '2026-10-28', namedDay: null },
  ),
  good(
    'a quarter and a version',
    'check-in',
    `
Hi Jane,
Congratulations on version 2.0! Has the planning for Q1 left room for the product manager role? I'm still very interested.
Sam`,
    weekLater,
  ),
  good(
    'hard wrapped',
    'thank-you',
    `
Hi Jane,

thanks for the call this afternoon. The story of the hospital that
prints every screen made me laugh and then made me think, and
I'd love to help you get rid of the printer.

Speak on Friday,
Sam`,
  ),
  good(
    'a question without worry',
    'second-check-in',
    `
Hi Jane, I know you're busy, so just one line: has the product manager role been filled? Happy either way, and happy to wait.
Sam`,
    { today: '2026-10-20', namedDay: null, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
]
