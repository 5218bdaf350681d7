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
          I'm really pleased about the offer, and I want to be sure of my answer before I give it.
          {{#hasAnswerBy}}You'd asked for it by {{answerBy}}.{{/hasAnswerBy}} Could I let you know by
          {{laterDay}}?

          If that's difficult on your side, just tell me.
        `,
      },
      {
        subject: 'When I can give you my answer',
        text: `
          Thank you again for offering me {{theRole}}. It's a big decision, and I don't want to rush it. Would
          {{laterDay}} be all right{{#hasAnswerBy}} instead of {{answerBy}}{{/hasAnswerBy}}? I understand if it
          has to be sooner.
        `,
      },
    ],
    short: [
      `I'm really pleased about the offer, and I want to be sure of my answer before I give it. Could I let you know by {{laterDay}}? If that's difficult on your side, just tell me.`,
      `thank you again for the offer. It's a big decision, and I don't want to rush it. Would {{laterDay}} be all right for my answer? I understand if it has to be sooner.`,
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
