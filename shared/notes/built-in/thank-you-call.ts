import { defineNote } from '../template.ts'

/** Thanks within a day of an interview by phone or video (sources A, C and E in docs/rules.md). */
export const thankYouCall = defineNote({
  id: 'thank-you-call',
  name: 'Thank-you after a call',
  subject: 'Thank you for {{conversation}} about {{theRole}}',
  text: `
    {{greeting}},

    Thank you for {{conversation}} {{day}}, and for all you told me about {{company}} and {{theRole}}.

    One thing we spoke about has stayed with me: {{detail}}.{{#hasLearned}} I came away having learned
    something, too: {{learned}}.{{/hasLearned}}

    {{#pointsForChallenge}}You told me where help is needed most: {{challenge}}. What I would bring to
    it: {{points}}.{{/pointsForChallenge}}{{#pointsAlone}}What I would bring to the work:
    {{points}}.{{/pointsAlone}}

    The conversation has made me more interested still, and I have great respect for what you do at
    {{company}}{{#hasStrengths}}, not least for this: {{strengths}}{{/hasStrengths}}.

    {{#appointmentAhead}}I look forward to our next conversation on {{appointmentDay}} at
    {{appointmentTime}}.{{/appointmentAhead}}{{#decideAhead}}You hope to decide by {{promisedDay}}, and I
    look forward to hearing from you.{{/decideAhead}}{{#callAhead}}As we agreed, I will call you on
    {{promisedDay}}.{{/callAhead}}{{#nothingAhead}}I would be glad to take the next step whenever it suits
    you.{{/nothingAhead}} If there is anything I can send you until then, please let me know.

    Thank you again for your time. I hope we can meet in person.
  `,
  closing: 'Kind regards',
})
