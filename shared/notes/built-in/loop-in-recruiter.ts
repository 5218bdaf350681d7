import { defineNote } from '../template.ts'

/** Tells the recruiter how the conversation went (source C in docs/rules.md). */
export const loopInRecruiter = defineNote({
  id: 'loop-in-recruiter',
  name: 'Word to the recruiter',
  subject: 'How it went at {{company}}',
  text: `
    {{greeting}},

    Thank you for making {{myConversation}} possible. I wanted you to hear soon how it went {{day}}.

    It was a good conversation. One thing we spoke about has stayed with me: {{detail}}.{{#hasLearned}} I
    learned something, too: {{learned}}.{{/hasLearned}}

    I am more interested than before in {{theRole}} at {{company}}.{{#hasPoints}} What I would bring to the
    work: {{points}}.{{/hasPoints}} {{#appointmentAhead}}The next conversation is on {{appointmentDay}} at
    {{appointmentTime}}.{{/appointmentAhead}}{{#decideAhead}}They hope to decide by
    {{promisedDay}}.{{/decideAhead}}{{#callAhead}}I may call them on
    {{promisedDay}}.{{/callAhead}}{{#nothingAhead}}No date was named for the next step.{{/nothingAhead}} If
    you hear anything that would help me, or if they would like to see more from me, please let me know.

    Thank you again for your help.
  `,
  closing: 'Kind regards',
})
