import { defineNote } from '../template.ts'

/** Thanks within a day of an interview on site (sources A, C and E in docs/rules.md). */
export const thankYouVisit = defineNote({
  id: 'thank-you-visit',
  name: 'Thank-you after a visit',
  subject: 'Thank you for {{conversation}} about {{theRole}}',
  text: `
    {{greeting}},

    Thank you for your time {{day}}, and for showing me so much of {{company}} and of
    {{theRole}}.{{#onSite}} It was a pleasure to meet you in person.{{/onSite}}

    Of all we spoke about, one thing has stayed with me: {{detail}}.{{#hasLearned}} It taught me something,
    too: {{learned}}.{{/hasLearned}}

    {{#pointsForChallenge}}You told me where help is needed most: {{challenge}}. What I would bring to
    it: {{points}}.{{/pointsForChallenge}}{{#pointsAlone}}What I would bring to your team:
    {{points}}.{{/pointsAlone}}

    I left more interested than I came, and with great respect for what you do at
    {{company}}{{#hasStrengths}}, not least for this: {{strengths}}{{/hasStrengths}}.

    {{#appointmentAhead}}I look forward to our next conversation on {{appointmentDay}} at
    {{appointmentTime}}.{{/appointmentAhead}}{{#decideAhead}}You hope to decide by {{promisedDay}}, and I
    look forward to hearing from you.{{/decideAhead}}{{#callAhead}}As we agreed, I will call you on
    {{promisedDay}}.{{/callAhead}}{{#nothingAhead}}I would be glad to take the next step whenever it suits
    you.{{/nothingAhead}} If there is anything I can send you until then, please let me know.

    Thank you again for so good a conversation.
  `,
  closing: 'With kind regards',
})
