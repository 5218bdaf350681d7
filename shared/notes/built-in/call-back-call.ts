import { defineCallSheet } from '../template.ts'

/** A call sheet for calling an employer again (sources C, D and E in docs/rules.md). */
export const callBackCall = defineCallSheet({
  id: 'call-back-call',
  name: 'Call-back call sheet',
  text: `
    {{#hasPerson}}Ask for {{personName}} by name.{{/hasPerson}}{{^hasPerson}}Ask who decides about {{theRole}}, and write the name down.{{/hasPerson}}

    “Good day{{#hasYourName}}, this is {{yourName}}{{/hasYourName}}. You kindly said that I could be in touch again about {{theRole}}. Is this a good moment?”

    “I am still very interested. May I ask whether you have come to a decision?”

    Not yet
    “Thank you. {{#hasPoints}}Let me only say once more what I would bring: {{points}}. {{/hasPoints}}When do you expect to decide, and may I call you then?”

    A no
    “Thank you for telling me. May I ask what would have made the difference? I would be glad if you kept me in mind.”

    An offer
    “Thank you, I am delighted.” Write down: start date, department, place, dress code, pay. “When could we go through the contract together?”

    Thank them, whatever the answer is.
  `,
})
