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
          I'm looking forward to our conversation. Is there a day in mind yet? I can be flexible, so pick
          whatever's easiest for you, and let me know if there's something I should read beforehand.
        `,
      },
      {
        subject: 'When shall we talk?',
        text: `
          I'd like to get our conversation about {{theRole}} into the calendar. Which days suit you? Phone or
          video is fine, whichever you like better.
        `,
      },
    ],
    short: [
      `I'm looking forward to talking about {{theRole}}. Is there a day in mind yet? I can be flexible, so pick whatever's easiest for you, and let me know if there's something I should read beforehand.`,
      `I'd like to get our conversation about {{theRole}} into the calendar. Which days suit you? Phone or video is fine, whichever you like better.`,
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
