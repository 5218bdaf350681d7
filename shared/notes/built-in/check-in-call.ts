import { defineCallSheet } from '../template.ts'

/** A call sheet for asking about the decision (sources D and E in docs/rules.md). */
export const checkInCall = defineCallSheet({
  id: 'check-in-call',
  name: 'Check-in call sheet',
  text: `
    {{#hasPerson}}Ask for {{personName}} by name.{{/hasPerson}}{{^hasPerson}}Ask who decides about {{theRole}}, and write the name down.{{/hasPerson}}

    “Good day{{#hasYourName}}, this is {{yourName}}{{/hasYourName}}. Thank you again for {{conversation}} {{day}}. I am calling because I am very interested in {{theRole}}. May I ask whether you have come to a decision?”

    Not yet
    “Thank you for telling me. I keep thinking of one thing we discussed: {{detail}}.{{#hasPoints}} What I would bring to the work: {{points}}.{{/hasPoints}} When do you expect to decide? And may I call you again then?”

    A no
    “Thank you for telling me, and for your time. May I ask what I could have done better? That helps me a great deal. I would be glad if you kept me in mind.”

    An offer
    “Thank you, I am delighted.” Write down: start date, department, place, dress code, pay. “When could we go through the contract together?”

    Nobody picks up
    Ring once more on the next working day, or leave the voicemail.

    Thank them, whatever the answer is.
  `,
})
