import { defineNote } from '../template.ts'

/** Asks for a new time after the employer called an interview off (sources A and D in docs/rules.md). */
export const missedTheyCalledItOff = defineNote({
  id: 'missed-they-called-it-off',
  name: 'Missed interview: they called it off',
  plain: {
    mails: [
      {
        subject: 'A new time for our {{missedNoun}}',
        text: `
          No problem about the {{missedNoun}} {{missedWhen}}. I'd still like to talk, so what
          would work for you over the next week or so?
        `,
      },
      {
        subject: 'Rescheduling our {{missedNoun}}',
        text: `
          It's no trouble to move our {{missedNoun}}. If you send me a time or two that suit you, I'll make one of
          them work. I'd still like to hear more about {{theRole}}.
        `,
      },
    ],
    short: [
      `no problem about the {{missedNoun}} {{missedWhen}}. I'd still like to talk, so what would work for you over the next week or so?`,
      `it's no trouble to move our {{missedNoun}}. If you send me a time or two that suit you, I'll make one of them work. I'm still looking forward to it.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'A new date for our {{missedNoun}}',
        text: `
          Thank you for letting me know about the {{missedNoun}} {{missedWhen}}. I quite understand, and I would
          still like to speak with you. Which days would suit you?
        `,
      },
      {
        subject: 'Rescheduling our {{missedNoun}}',
        text: `
          It is no trouble to find another date for our {{missedNoun}}. If you send me one or two times that suit
          you, I will make one of them work. I would still like to hear more about {{theRole}}.
        `,
      },
    ],
    short: [
      `thank you for letting me know about the {{missedNoun}} {{missedWhen}}. I quite understand, and I would still like to speak with you. Which days would suit you?`,
      `it is no trouble to find another date for our {{missedNoun}}. If you send me one or two times that suit you, I will make one of them work.`,
    ],
  },
})
