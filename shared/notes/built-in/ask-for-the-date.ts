import { defineNote } from '../template.ts'

/** Asks for the date of a first interview that was announced (source D in docs/rules.md). */
export const askForTheDate = defineNote({
  id: 'ask-for-the-date',
  name: "Asking for the interview's date",
  plain: {
    mails: [
      {
        subject: 'A time to talk about {{theRole}}',
        text: `
          I'm looking forward to our conversation, and I'd like to keep the day free. Do you have one in mind yet? I can be
          flexible, so please pick what's easiest for you.
        `,
      },
      {
        subject: 'When shall we talk?',
        text: `
          We still need a day for our conversation about {{theRole}}, so I thought I'd write. When would be good for you? Phone
          and video are both fine with me.
        `,
      },
    ],
    short: [
      `I'm looking forward to talking about {{theRole}}, and I'd like to keep the day free. Do you have one in mind yet? I can be flexible, so please pick what's easiest for you.`,
      `we still need a day for our conversation about {{theRole}}, so I thought I'd write. When would be good for you? Phone and video are both fine with me.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'A date for the interview',
        text: `
          I am looking forward to speaking with you about {{theRole}}. Which days would suit you? I can be
          flexible, and please let me know if there is anything I should prepare.
        `,
      },
      {
        subject: 'Interview for {{theRole}}',
        text: `
          As far as I know we have not set a date yet, and I would like to keep the time free. When would be
          convenient for you? I am happy to speak by phone or video, or to come to you.
        `,
      },
    ],
    short: [
      `I am looking forward to speaking with you about {{theRole}}. Which days would suit you? I can be flexible, and please let me know if there is anything I should prepare.`,
      `as far as I know we have not set a date for our conversation yet, and I would like to keep the time free. When would be convenient for you? I am happy to speak by phone or video.`,
    ],
  },
})
