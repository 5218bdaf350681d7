import { defineNote } from '../template.ts'

/** Thanks for an offer and says when the answer will come (source D in docs/rules.md). */
export const offerThanks = defineNote({
  id: 'offer-thanks',
  name: 'Thanks for the offer',
  plain: {
    mails: [
      {
        subject: 'Your offer',
        text: `
          That's great news, thank you. I'm really pleased. {{#hasAnswerBy}}I'll go through everything and let you
          know by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I'll go through everything and get back to
          you.{{/hasAnswerBy}}

          {{#pointsForCall}}Could we find a few minutes to talk? I'd like to go over
          {{openPoints}}.{{/pointsForCall}}{{#pointsForAgreedCall}}When we talk, I'd like to go over
          {{openPoints}}.{{/pointsForAgreedCall}}
        `,
      },
      {
        subject: 'Thank you for the offer',
        text: `
          Thank you. You made my day, and now I'd like to read it properly.{{#hasAnswerBy}} You'll hear from me by
          {{answerBy}}.{{/hasAnswerBy}}

          {{#pointsForCall}}A few questions first, mainly about {{openPoints}}. When's a good time for a quick
          call?{{/pointsForCall}}{{#pointsForAgreedCall}}I'll bring a few questions to our call,
          mainly about {{openPoints}}.{{/pointsForAgreedCall}}
        `,
      },
    ],
    short: [
      `that's great news, thank you. I'm really pleased. I'll go through everything{{#hasAnswerBy}} and let you know by {{answerBy}}{{/hasAnswerBy}}. {{#pointsForCall}}Could we find a few minutes to talk about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}When we talk, I'd like to go over {{openPoints}}.{{/pointsForAgreedCall}}`,
      `thank you. The offer made my day. I'd like to read it properly{{#hasAnswerBy}}, and you'll hear from me by {{answerBy}}{{/hasAnswerBy}}. {{#pointsForCall}}When would be a good time for a quick call about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}I'll bring a few questions to our call.{{/pointsForAgreedCall}}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Your offer',
        text: `
          Thank you very much for offering me {{theRole}}. I am delighted. {{#hasAnswerBy}}I will go through
          everything and give you my answer by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I will go through
          everything and then let you know.{{/hasAnswerBy}}

          {{#pointsForCall}}Could we find a few minutes to talk about
          {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}When we speak, I would like to go over
          {{openPoints}}.{{/pointsForAgreedCall}}
        `,
      },
      {
        subject: 'Thank you for your offer',
        text: `
          I was very happy to receive your offer, thank you. {{#hasAnswerBy}}You will hear from me by
          {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I would like to read it properly before I
          answer.{{/hasAnswerBy}}

          {{#pointsForCall}}I also have a few questions, mainly about {{openPoints}}. When would be a good time
          for a short call?{{/pointsForCall}}{{#pointsForAgreedCall}}I will bring a few questions to our call,
          mainly about {{openPoints}}.{{/pointsForAgreedCall}}
        `,
      },
    ],
    short: [
      `thank you very much for offering me {{theRole}}. I am delighted. I will go through everything{{#hasAnswerBy}} and give you my answer by {{answerBy}}{{/hasAnswerBy}}. {{#pointsForCall}}Could we find a few minutes to talk about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}When we speak, I would like to go over {{openPoints}}.{{/pointsForAgreedCall}}`,
      `I was very happy to receive your offer, thank you. {{#hasAnswerBy}}You will hear from me by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I would like to read it properly before I answer.{{/hasAnswerBy}} {{#pointsForCall}}When would be a good time for a short call about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}I will bring a few questions to our call.{{/pointsForAgreedCall}}`,
    ],
  },
})
