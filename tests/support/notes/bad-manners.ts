import { bad, type CollectedNote } from './a-checked-note.ts'
import { checkInJaneRead, thanksJaneRead } from './good-chain.ts'

const weekLater = { today: '2026-10-13', namedDay: null } as const
const later = { today: '2026-10-20', namedDay: null } as const

/** Notes that lack something, go on too long, sound wrong, or say what was said before. */
export const badManners: readonly CollectedNote[] = [
  bad(
    'thanks without thanks',
    ['thanks'],
    'thank-you',
    `
Hi Jane,
It was good to meet you this morning. The trial emails sound like the right place to start, and I'd love to work on them.
I'll look out for your news on Friday.
Sam`,
  ),
  bad(
    'an offer without thanks',
    ['thanks'],
    'offer-thanks',
    `
Hi Jane,
I've read the offer. Could we find 20 minutes on Thursday to go over the start date and the probation period?
Sam`,
    later,
  ),
  bad(
    'a no without thanks',
    ['thanks'],
    'rejection-thanks',
    `
Hi Tom,
I'm disappointed, of course. If something closer to my background comes up, please think of me.
Sam`,
    { ...later, to: 'tom' },
  ),
  bad(
    'an application for nothing named',
    ['role'],
    'application-follow-up',
    `
Hi Tom,
I sent you my application on 25 September and I'm very interested. Is there anything useful I can add?
Sam`,
    { to: 'tom', conversationDay: null, namedDay: null, today: '2026-10-06' },
  ),
  bad(
    'thanks and nothing else',
    ['detail'],
    'thank-you',
    `
Hi Jane,
Thank you so much for your time today. It was great to meet you and to learn more about the company and the role. I look forward to hearing from you.
Best regards,
Sam`,
  ),
  bad(
    'thanks for the opportunity',
    ['detail'],
    'thank-you',
    `
Dear Jane,
Thank you for the opportunity to interview for the product manager position. I enjoyed our conversation and I am very excited about the role and the team. Please let me know if you need anything else.
Kind regards,
Sam Okafor`,
  ),
  bad(
    'no interest, nothing ahead',
    ['interest', 'next-step'],
    'thank-you',
    `
Hi Jane,
Thanks for the call today. You described how the support tickets are sorted by colour and who reads them in which order, from the first to the third line.
Sam`,
    { namedDay: null },
  ),
  bad(
    'a check-in that asks nothing',
    ['question'],
    'check-in',
    `
Hi Jane,
I'm still very interested in the product manager role, and our talk about the trial emails has stayed on my mind. I'm free to talk any day this week.
Best,
Sam`,
    weekLater,
  ),
  bad(
    'a call-back that asks nothing',
    ['question'],
    'call-back',
    `
Hi Jane,
You said I could get back to you this week about the product manager role. I'm still very keen on it.
Sam`,
    weekLater,
  ),
  bad(
    'three questions in a check-in',
    ['one-question'],
    'check-in',
    `
Hi Jane,
Is there any news on the product manager role? Did Femi like the sketch? And do you know yet what the salary range would be?
Best,
Sam`,
    weekLater,
  ),
  bad(
    'far too long',
    ['length'],
    'thank-you',
    `
Hi Jane,
Thanks for making time for me today. I wanted to write down everything that I took from the conversation, because there was so much in it. First, the trial emails: I agree that the second one comes too early, and I would move it to the day on which people invite a colleague, since this is when they have understood what the product can do for them. Second, the setup screens: three is better than nine, but I would still ask whether the address is needed at all, because at Lantern we found that a third of the people left on exactly that question. Third, the pilot in Leeds: it seems to me that the hospital there is quite unlike the others, with its own pharmacy and its own transport, and so what works there may not work in Bradford or in Hull. Fourth, the team: I liked how you described the way the designers and the engineers sit together, and how the decisions are written down in one place where everybody can find them later.
I'm very interested and look forward to your news on Friday.
Sam`,
  ),
  bad(
    'a long second check-in',
    ['length'],
    'second-check-in',
    `
Hi Jane,
I hope you don't mind one more line about the product manager role. Since I last wrote I have read the report on the hospital pilot with great care, and I have some ideas on how the ward lists could be shown so that a nurse coming on shift sees at once who needs attention. I also spoke with a friend who works in a hospital in Hull, who told me how they do it with paper and coloured pens, and what goes wrong when somebody takes the pen home. It would be a pleasure to talk this through with you and with Femi. Is there any news on when you will decide, or somebody else I should be asking about it?
Best,
Sam`,
    later,
  ),
  bad(
    'a long text message',
    ['length'],
    'loop-in',
    `
Hi Tom, just out of the call with Jane. We began with the setup screens, went on to the trial emails, then the pilot in Leeds and how the hospital there differs from the others, and at the end she asked how I would plan a first quarter, for which I had brought a page. She'll decide by Friday and would like to hear from my two references before that, so I'll write to both of them tonight and ask when they can talk. Thanks! Sam`,
    { to: 'tom', channel: 'text' },
  ),
  bad(
    'four words',
    ['length'],
    'check-in',
    `
Hi Jane,
Any news?`,
    weekLater,
  ),
  bad(
    'still no answer',
    ['impatient'],
    'second-check-in',
    `
Hi Jane,
I still haven't heard back from you about the product manager role. Could you tell me where things are?
Sam`,
    later,
  ),
  bad(
    'as soon as possible',
    ['impatient'],
    'check-in',
    `
Hi Jane,
Please let me know your decision on the product manager role as soon as possible. When can I expect it?
Sam`,
    weekLater,
  ),
  bad(
    'asked before',
    ['impatient'],
    'second-check-in',
    `
Hi Jane,
As I already asked last week, is there a decision on the product manager role? I would expect an answer by now.
Sam`,
    later,
  ),
  bad(
    'no response and three marks',
    ['impatient'],
    'second-check-in',
    `
Hi Jane,
I have not received a reply to my last email. Any update on the product manager role???
Sam`,
    later,
  ),
  bad(
    'worn openers in a row',
    ['worn'],
    'check-in',
    `
Hi Jane,
I hope this email finds you well. I am writing to follow up on the product manager role. Is there any news on timing?
Best,
Sam`,
    weekLater,
  ),
  bad(
    'finds you well',
    ['worn'],
    'stay-in-touch',
    `
Dear Dr. Vogt,
I trust this message finds you well. I read that the second site has opened, and wanted to congratulate you and your team.
Kind regards,
Sam Okafor`,
    { to: 'lena', today: '2026-11-10', namedDay: null },
  ),
  bad(
    'per my last email',
    ['worn'],
    'second-check-in',
    `
Hi Jane,
Per my last email, I wondered whether the product manager role is still open. A one-line reply is plenty.
Sam`,
    later,
  ),
  bad(
    'corporate',
    ['corporate'],
    'thank-you',
    `
Hi Jane,
Thanks for today. I'm passionate about driving synergies and would love to leverage my proven track record to hit the ground running on the trial emails.
Let's touch base on Friday.
Sam`,
  ),
  bad(
    'corporate check-in',
    ['corporate'],
    'check-in',
    `
Hi Jane,
I wanted to circle back and touch base on the product manager opportunity. As a results-driven self-starter I could add value from day one. Is there any update?
Sam`,
    weekLater,
  ),
  bad(
    'sorry twice',
    ['two-apologies'],
    'second-check-in',
    `
Hi Jane,
Sorry to bother you again. Is the product manager role still open? Apologies for the extra email.
Sam`,
    later,
  ),
  bad(
    'sorry thrice',
    ['two-apologies'],
    'missed-interview',
    `
Hi Jane,
I'm so sorry I missed our call; I'm really sorry, my train stopped outside York. My sincere apologies. Could we find another time on Thursday?
Sam`,
    { conversationDay: null, namedDay: null },
  ),
  bad(
    'one note for two of a panel',
    ['panel-twin'],
    'thank-you',
    `
Hi Femi,
Thanks for the call today. The trial emails sound like the right place to start, and I'd love to work on them. I'll look out for your news on Friday.
Best,
Sam`,
    {
      to: 'femi',
      panel: [
        {
          to: 'Jane Whitfield',
          text: `Hi Jane,
Thanks for the call today. The trial emails sound like the right place to start, and I'd love to work on them. I'll look out for your news on Friday.
Best,
Sam`,
        },
      ],
    },
  ),
  bad(
    'the same with small changes',
    ['panel-twin'],
    'thank-you',
    `
Hi Tom,
Thank you for the call this morning. The trial emails sound like exactly the right place to start, and I would love to work on them with you.
Best,
Sam`,
    {
      to: 'tom',
      panel: [
        {
          to: 'Jane Whitfield',
          text: `Hi Jane,
Thank you for the call this morning. The trial emails sound like just the right place to start, and I'd love to work on them with the team.
Best,
Sam`,
        },
      ],
    },
  ),
  bad(
    'the same sentence again',
    ['said-before'],
    'check-in',
    `
Hi Jane,
What you said about people dropping off in week one stuck with me. Is there any news on the product manager role?
Best,
Sam`,
    { ...weekLater, readBefore: [thanksJaneRead] },
  ),
  bad(
    'the same sentence, a little changed',
    ['said-before'],
    'check-in',
    `
Hi Jane,
I'm still interested in the role. It's very close to an onboarding problem that I worked on at Lantern, and I would enjoy digging into it. Do you have an idea of timing?
Sam`,
    { ...weekLater, readBefore: [thanksJaneRead] },
  ),
  bad(
    'the check-in once more',
    ['said-before'],
    'second-check-in',
    `
Hi Jane,
Just checking in on the product manager role again. Our chat about the trial emails has stayed on my mind. Is there any update?
Thanks,
Sam`,
    { ...later, readBefore: [thanksJaneRead, checkInJaneRead] },
  ),
  bad(
    'a strength told before',
    ['said-before'],
    'check-in',
    `
Hi Jane,
Is there any news on the product manager role? As you know, I cut onboarding time by a third at Lantern.
Sam`,
    {
      ...weekLater,
      readBefore: [
        {
          day: '2026-10-06',
          to: 'Jane Whitfield',
          isSamePerson: true,
          text: `Hi Jane,
Thanks for today. At Lantern I cut onboarding time by a third, and I'd like to try the same for your trial emails.
Sam`,
        },
      ],
    },
  ),
  bad(
    'what a colleague has read',
    ['said-before'],
    'thank-you',
    `
Hi Femi,
Thanks for the conversation today. What you said about people dropping off in week one stuck with me.
I'd enjoy working on it.
Sam`,
    {
      to: 'femi',
      today: '2026-10-15',
      conversationDay: '2026-10-15',
      namedDay: null,
      readBefore: [{ ...thanksJaneRead, isSamePerson: false }],
    },
  ),
]
