import { defineNote } from '../template.ts'

/** Asks for the date of an interview announced without one (source C in docs/rules.md). */
export const setTheDate = defineNote({
  id: 'set-the-date',
  name: 'Setting the date',
  subject: 'A date for our next conversation about {{theRole}}',
  text: `
    {{greeting}},

    Thank you for the good news that you would like to speak with me again about {{theRole}} at
    {{company}}. I am very glad of it, and I look forward to the conversation.

    Which days would suit you? I will gladly fit in with your diary and with those of your colleagues, in
    person, by video or by phone as you prefer. If you would like me to bring or prepare something, please
    tell me; I have kept thinking about one thing from {{conversation}} {{day}}: {{detail}}.

    Thank you again for your time and your trust.
  `,
  closing: 'Kind regards',
})
