import { defineNote } from '../template.ts'

/** Asks about the decision a week later, if no date was named (sources A, B and E in docs/rules.md). */
export const checkIn = defineNote({
  id: 'check-in',
  name: 'Check-in by e-mail',
  subject: 'A question about {{theRole}} at {{company}}',
  text: `
    {{greeting}},

    Thank you again for {{conversation}} {{day}}. I keep coming back to one thing we discussed:
    {{detail}}.{{#hasPoints}} What I would bring to the work: {{points}}.{{/hasPoints}}

    I remain very interested in {{theRole}} at {{company}}{{#hasStrengths}}, not least because of what you
    told me: {{strengths}}{{/hasStrengths}}. {{#hasCallOn}}You kindly said that I could be in touch on
    {{promisedDay}}{{/hasCallOn}}{{^hasCallOn}}I know that these things take time{{/hasCallOn}}. May I ask
    where you are in your decision, and when I might expect to hear? If anything would help you until then,
    such as a work sample or a reference, I will gladly send it.

    Thank you for your time and your consideration.{{#remote}} I hope we can meet in person.{{/remote}}
  `,
  closing: 'With thanks and kind regards',
})
