import { defineNote } from '../template.ts'

/** A check-in that opens with thanks that were never sent (sources A and B in docs/rules.md). */
export const lateThanksCheckIn = defineNote({
  id: 'late-thanks-check-in',
  name: 'Check-in with late thanks',
  subject: 'My thanks, and a question about {{theRole}}',
  text: `
    {{greeting}},

    First of all, thank you for {{conversation}} {{day}}. These thanks come later than I meant them to, and
    they are no less sincere.

    One thing we spoke about has stayed with me: {{detail}}.{{#hasPoints}} What I would bring to the work:
    {{points}}.{{/hasPoints}}

    I remain very interested in {{theRole}} at {{company}}{{#hasStrengths}}, not least because of what you
    told me: {{strengths}}{{/hasStrengths}}. {{#hasDecideBy}}You had hoped to decide by {{promisedDay}}; may
    I ask where you are now, and when I might expect to hear?{{/hasDecideBy}}{{^hasDecideBy}}May I ask where
    you are in the decision, and when I might expect to hear?{{/hasDecideBy}} If anything would help you
    until then, such as a work sample or a reference, I will gladly send it.

    Thank you again for your time.{{#remote}} I hope we can meet in person.{{/remote}}
  `,
  closing: 'With kind regards',
})
