import { defineCallSheet } from '../template.ts'

/** A call sheet for leaving a voicemail of half a minute (source D in docs/rules.md). */
export const voicemail = defineCallSheet({
  id: 'voicemail',
  name: 'Voicemail',
  text: `
    “Good day{{#hasPerson}}, this is a message for {{personName}}{{/hasPerson}}.{{#hasYourName}} My name is {{yourName}}.{{/hasYourName}} Thank you again for {{conversation}} {{day}} about {{theRole}}. I remain very interested, and I am calling to ask when you expect to decide. There is no hurry to call back; I will write you a short e-mail as well. Thank you, and goodbye.”

    Say your telephone number slowly, and once more at the end.
  `,
})
