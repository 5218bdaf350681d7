import { defineCallSheet } from '../../template.ts'
import { intro, noAnswer } from './lines.ts'

/** A call sheet for saying that there is another offer (source S in docs/rules.md). */
export const offerInHandCall = defineCallSheet({
  id: 'offer-in-hand-call',
  name: 'Another offer call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. I've been offered another job, and I'm telling you before I answer.{{#hasAnswerBy}} They need to hear from me by {{answerBy}}.{{/hasAnswerBy}}”
    “I'm still very interested in {{theRole}}. {{#decideInTime}}Is {{promisedDay}} still the plan for your decision?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} mentioned {{promisedDay}}, which is {{tooLateBy}} after that. Could it be any sooner?{{/decideAfter}}{{#decideUnknown}}Is a decision possible before I answer?{{/decideUnknown}}”

    It is
    “That's great, thank you. When can I expect to hear?”

    It is not
    “Thanks for being straight with me. I'll let you know what I decide.”

    ${noAnswer}
  `,
})
