import { defineNote } from '../template.ts'

/** Thanks for an offer without answering it yet (source D in docs/rules.md). */
export const offerThanks = defineNote({
  id: 'offer-thanks',
  name: 'Thanks for the offer',
  subject: 'Thank you for your offer',
  text: `
    {{greeting}},

    Thank you very much for offering me {{theRole}} at {{company}}. I am delighted, and I am grateful for
    the trust it shows and for the time all of you have given me.

    I would like to read everything with the care it deserves. {{#hasAnswerBy}}You will have my answer by
    {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}By when would you like to have my answer?{{/hasAnswerBy}}
    Could we find a time to go through the contract together? I would also like to be sure that I have
    understood the start date, the department, the place of work and the pay as you mean them.

    Thank you again. I look forward to speaking with you.
  `,
  closing: 'With kind regards',
})
