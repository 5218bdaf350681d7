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
          Thank you, that's great news. I'll read through everything {{#hasAnswerBy}}and give you my answer by
          {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}and then get back to you.{{/hasAnswerBy}}

          {{#pointsForCall}}Could we talk for a few minutes before that? I'd like to ask about
          {{openPoints}}.{{/pointsForCall}}{{#pointsForAgreedCall}}When we talk, I'd like to ask about
          {{openPoints}}.{{/pointsForAgreedCall}}
        `,
      },
      {
        subject: 'Thank you for the offer',
        text: `
          I'm really happy about this, thank you. I'd like to go through it properly first{{#hasAnswerBy}}, and you'll
          hear from me by {{answerBy}}{{/hasAnswerBy}}.

          {{#pointsForCall}}I have a few questions, mainly about {{openPoints}}. When's a good time for a quick
          call?{{/pointsForCall}}{{#pointsForAgreedCall}}I have a few questions for our call,
          mainly about {{openPoints}}.{{/pointsForAgreedCall}}
        `,
      },
    ],
    short: [
      `thank you, that's great news. I'll read through everything {{#hasAnswerBy}}and give you my answer by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}and then get back to you.{{/hasAnswerBy}} {{#pointsForCall}}Could we talk for a few minutes about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}When we talk, I'd like to ask about {{openPoints}}.{{/pointsForAgreedCall}}`,
      `I'm really happy about this, thank you. I'd like to go through it properly first{{#hasAnswerBy}}, and you'll hear from me by {{answerBy}}{{/hasAnswerBy}}. {{#pointsForCall}}When would be a good time for a quick call about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}I have a few questions for our call.{{/pointsForAgreedCall}}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Your offer',
        text: `
          Thank you very much for offering me {{theRole}}. I am delighted, and {{#hasAnswerBy}}I will give you my answer by
          {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I will let you know once I have read
          everything.{{/hasAnswerBy}}

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
      `thank you very much for offering me {{theRole}}. I am delighted, and {{#hasAnswerBy}}I will give you my answer by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I will let you know once I have read everything.{{/hasAnswerBy}} {{#pointsForCall}}Could we find a few minutes to talk about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}When we speak, I would like to go over {{openPoints}}.{{/pointsForAgreedCall}}`,
      `I was very happy to receive your offer, thank you. {{#hasAnswerBy}}You will hear from me by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}I would like to read it properly before I answer.{{/hasAnswerBy}} {{#pointsForCall}}When would be a good time for a short call about {{openPoints}}?{{/pointsForCall}}{{#pointsForAgreedCall}}I will bring a few questions to our call.{{/pointsForAgreedCall}}`,
    ],
  },
})
