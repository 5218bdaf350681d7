import { defineNote } from '../template.ts'

/** Asks for a new time after the employer did not call (sources A and D in docs/rules.md). */
export const missedTheyDidNotCall = defineNote({
  id: 'missed-they-did-not-call',
  name: 'Missed interview: they did not call',
  plain: {
    mails: [
      {
        subject: 'Did we miss each other?',
        text: `
          We had a {{missedNoun}} planned for {{missedFor}}, and I think we missed each other. I hope everything's
          all right.

          Could we find another time this week or next?
        `,
      },
      {
        subject: 'Another time for our {{missedNoun}}',
        text: `
          I was ready for our {{missedNoun}} {{missedWhen}}, but I guess something came up on your side. No
          problem at all. I'd still like to hear about {{theRole}}, so when would suit you instead?
        `,
      },
    ],
    short: [
      `we had a {{missedNoun}} planned for {{missedFor}}, and I think we missed each other. I hope everything's all right. Could we find another time this week or next?`,
      `I was ready for our {{missedNoun}} {{missedWhen}}, but I guess something came up on your side. No problem at all. I'd still like to hear about the job, so when would suit you instead?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Our {{missedNoun}} {{missedWhen}}',
        text: `
          We had a {{missedNoun}} planned for {{missedFor}}, and I believe we missed each other. I hope everything
          is all right.

          I would still very much like to talk. Could you suggest another time?
        `,
      },
      {
        subject: 'A new date for our {{missedNoun}}',
        text: `
          I was ready for our {{missedNoun}} {{missedWhen}}, but perhaps something came up on your side. That is
          no problem at all, and I would still like to hear more about {{theRole}}. Which day would suit you?
        `,
      },
    ],
    short: [
      `we had a {{missedNoun}} planned for {{missedFor}}, and I believe we missed each other. I hope everything is all right. Could you suggest another time?`,
      `I was ready for our {{missedNoun}} {{missedWhen}}, but perhaps something came up on your side. That is no problem at all, and I would still like to talk. Which day would suit you?`,
    ],
  },
})
