import { defineNote } from '../template.ts'
import { ask } from './shared-sentences.ts'

/** Asks again after they answered that nothing is decided (sources D and E in docs/rules.md). */
export const callBack = defineNote({
  id: 'call-back',
  name: 'Asking again after an answer',
  plain: {
    mails: [
      {
        subject: 'Checking back on {{theRole}}',
        text: `
          {{#isUndecided}}I heard {{answeredOn}} that nothing was decided yet, so I'm checking
          back.{{/isUndecided}}{{^isUndecided}}It's been a little while since we were in touch, so I'm checking
          back.{{/isUndecided}} ${ask.plain4}

          I'd still like the job, and I don't mind waiting.
        `,
      },
      {
        subject: 'Any movement on {{theRole}}?',
        text: `
          Thanks for keeping me posted. ${ask.plain1} If you need more time, I'm happy to wait.
        `,
      },
      {
        subject: 'Asking again about {{theRole}}',
        text: `
          I know these things take time, so I've waited a little before asking again. ${ask.plain3} Nothing has changed
          on my side, and I'd be very happy to get the job.
        `,
      },
    ],
    short: [
      `thanks for keeping me posted on {{theRole}}. ${ask.plain1} I'd still like the job, and if you need more time, I'm happy to wait.`,
      `I'm asking again about {{theRole}}. ${ask.plain3} Nothing has changed on my side, and I'd be very happy to get the job.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'The decision on {{theRole}}',
        text: `
          Thank you for keeping me informed. ${ask.formal3}

          I am happy to wait a little longer if you need more time.
        `,
      },
      {
        subject: 'Checking back on {{theRole}}',
        text: `
          {{#isUndecided}}I heard {{answeredOn}} that there was no decision
          yet.{{/isUndecided}}{{^isUndecided}}It has been a little while since we were in touch.{{/isUndecided}}
          ${ask.formal4}

          Nothing has changed on my side, and I would be glad to speak again if that helps.
        `,
      },
    ],
    short: [
      `thank you for keeping me informed about {{theRole}}. ${ask.formal3} I am happy to wait a little longer if you need more time.`,
      `I am checking back on {{theRole}}. ${ask.formal4} Nothing has changed on my side, and I would be glad to speak again if that helps.`,
    ],
  },
})
