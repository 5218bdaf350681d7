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
          {{#isUndecided}}Nothing was decided yet {{answeredOn}}, as far as I
          know.{{/isUndecided}}{{^isUndecided}}It's been a little while, so I'm checking back.{{/isUndecided}}
          ${ask.plain4}

          I'd still love to get this one.
        `,
      },
      {
        subject: 'Any movement on {{theRole}}?',
        text: `
          Thanks for keeping me posted. ${ask.plain1}

          I'm happy to wait if it takes longer.
        `,
      },
      {
        subject: 'Asking again about {{theRole}}',
        text: `
          I've left you in peace for a bit, so I thought I'd ask again. ${ask.plain3}

          Nothing has changed on my side, and I'd still love the job.
        `,
      },
    ],
    short: [
      `thanks for keeping me posted on {{theRole}}. ${ask.plain1} I'm still very interested, and I'm happy to wait if it takes longer.`,
      `checking back on {{theRole}}. ${ask.plain3} Nothing has changed on my side, and I'd still love the job.`,
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
          {{#isUndecided}}As far as I know, there was no decision yet
          {{answeredOn}}.{{/isUndecided}}{{^isUndecided}}It has been a little while since we were in touch.{{/isUndecided}}
          ${ask.formal4}

          Nothing has changed on my side, and I would be glad to speak again if that helps.
        `,
      },
    ],
    short: [
      `thank you for keeping me informed about {{theRole}}. ${ask.formal3} I am still very interested, and happy to wait if you need more time.`,
      `I am checking back on {{theRole}}. ${ask.formal4} Nothing has changed on my side, and I would be glad to speak again if that helps.`,
    ],
  },
})
