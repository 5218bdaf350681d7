import { defineNote } from '../template.ts'

/** Asks about the decision after their promised day has passed (sources A and D in docs/rules.md). */
export const checkInPromise = defineNote({
  id: 'check-in-promise',
  name: 'Check-in after the day they named',
  subject: 'A question about {{theRole}} at {{company}}',
  text: `
    {{greeting}},

    Thank you again for {{conversation}} {{day}}. {{#hasDecideBy}}You had hoped to decide by {{promisedDay}}.
    I know how easily such a date moves when the choice matters, so may I ask whether a new one is in
    view?{{/hasDecideBy}}{{#hasCallOn}}You kindly said that I could be in touch on {{promisedDay}}, so may I
    ask where you are in the decision, and when I might expect to hear?{{/hasCallOn}}

    I remain very interested in {{theRole}} at {{company}}{{#hasStrengths}}, not least because of what you
    told me: {{strengths}}{{/hasStrengths}}. I keep coming back to one thing we discussed:
    {{detail}}.{{#hasPoints}} What I would bring to the work: {{points}}.{{/hasPoints}}

    If anything would help you until you decide, such as a work sample or a reference, I will gladly send
    it. Thank you for your time and your consideration.{{#remote}} I hope we can meet in person.{{/remote}}
  `,
  closing: 'With thanks and kind regards',
})
