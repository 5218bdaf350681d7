import { defineNote } from '../template.ts'

/** Asks for more time to answer an offer (source S in docs/rules.md). */
export const askForTime = defineNote({
  id: 'ask-for-time',
  name: 'Asking for more time',
  plain: {
    mails: [
      {
        subject: 'A little more time',
        text: `
          Thank you again for the offer. {{#hasAnswerBy}}I know you asked for my answer by {{answerBy}}, but I'd like to
          think about it a bit longer.{{/hasAnswerBy}}{{^hasAnswerBy}}I'd like to think about it a bit
          longer.{{/hasAnswerBy}} Could I let you know by {{laterDay}}?

          If that's too late, please tell me, and I'll answer sooner.
        `,
      },
      {
        subject: 'When I can give you my answer',
        text: `
          I'm really pleased about {{theRole}}, and I want to get my answer right. Would it be all
          right to give it to you by {{laterDay}}? I understand if it
          has to be sooner.
        `,
      },
    ],
    short: [
      `thank you again for the offer. I'd like to think about it a bit longer. Could I let you know by {{laterDay}}? If that's too late, please tell me, and I'll answer sooner.`,
      `I'm really pleased about the offer, and I want to get my answer right. Would it be all right to give it to you by {{laterDay}}? I understand if it has to be sooner.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'A little more time for my answer',
        text: `
          Thank you again for offering me {{theRole}}. It is an important decision, and I would like to think it
          through properly. Could I give you my answer by {{laterDay}}{{#hasAnswerBy}} rather than
          {{answerBy}}{{/hasAnswerBy}}?

          If that is difficult for you, please tell me.
        `,
      },
      {
        subject: 'A question about your offer',
        text: `
          I was very glad to receive your offer and have been going through it. May I have until {{laterDay}} to
          decide? If you need to know sooner, I will make sure that you do.
        `,
      },
    ],
    short: [
      `thank you again for the offer. It is an important decision, and I would like to think it through properly. Could I give you my answer by {{laterDay}}? If that is difficult for you, please tell me.`,
      `I was very glad to receive your offer and have been going through it. May I have until {{laterDay}} to decide? If you need to know sooner, I will make sure that you do.`,
    ],
  },
})
