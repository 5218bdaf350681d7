import { defineNote } from '../template.ts'

/** Asks for more time to answer an offer (source S in docs/rules.md). */
export const askForTime = defineNote({
  id: 'ask-for-time',
  name: 'Asking for more time',
  subject: 'My answer to your offer',
  text: `
    {{greeting}},

    Thank you again for offering me {{theRole}} at {{company}}. I am very glad of it, and I take it
    seriously; that is why I have a request.

    It is a decision I want to make once and keep. {{#hasAnswerBy}}You asked for my answer by {{answerBy}}.
    Would it be possible for you to wait a few days longer?{{/hasAnswerBy}}{{^hasAnswerBy}}Would it be
    possible for you to give me a few more days?{{/hasAnswerBy}} If that causes you difficulties, please
    tell me, and I will do my best to keep to your timing.

    Thank you for your patience and for the trust you have shown me.
  `,
  closing: 'With kind regards',
})
