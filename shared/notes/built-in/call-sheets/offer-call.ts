import { defineCallSheet } from '../../template.ts'
import { intro, noAnswer } from './lines.ts'

/** A call sheet for thanking for an offer and agreeing a time to talk it over (source D in docs/rules.md). */
export const offerCall = defineCallSheet({
  id: 'offer-call',
  name: 'Offer call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. Thank you for the offer, I'm really pleased!{{#pointsForCall}} Could we find a time to go through it?{{/pointsForCall}}”
    {{#pointsForCall}}“I'd like to ask about {{openPoints}}.”{{/pointsForCall}}{{#pointsForAgreedCall}}“When we talk, I'd like to ask about {{openPoints}}.”{{/pointsForAgreedCall}}

    They ask for your answer
    “I'd like to read it properly first. {{#hasAnswerBy}}You'll hear from me by {{answerBy}}.{{/hasAnswerBy}}{{^hasAnswerBy}}When do you need to know?{{/hasAnswerBy}}”

    Write down what is new: start date, team, place, hours, pay, contract.

    Before you hang up
    “Thanks again. Talk soon.”

    ${noAnswer}
  `,
})
