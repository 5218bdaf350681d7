import { defineNote } from '../template.ts'
import { ask } from './shared-sentences.ts'

/** Asks about the decision after their promised day has passed (sources A and D in docs/rules.md). */
export const checkInPromise = defineNote({
  id: 'check-in-promise',
  name: 'Check-in after the day they named',
  plain: {
    mails: [
      {
        subject: 'Checking in about {{theRole}}',
        text: `
          ${ask.plain1}

          I'm still interested{{#remarkAlone}}, and what you told me about {{remark}} is one reason for
          that{{/remarkAlone}}{{^hasRemark}} and happy to talk again if you have more
          questions{{/hasRemark}}.{{#hasThought}} I've also had time to think about {{remark}}.
          {{thought}}{{/hasThought}}
        `,
      },
      {
        subject: 'Any update on {{theRole}}?',
        text: `
          I'm still hoping to get this job, so I'm checking where things are. ${ask.plain2} Even a rough idea would help.
        `,
      },
      {
        subject: 'Still keen on {{theRole}}',
        text: `
          I'm still keen, so I have a quick question. ${ask.plain3} If another chat would help, I can make time for one.
        `,
      },
    ],
    short: [
      `quick question about {{theRole}}. ${ask.plain1} I'm still interested, and happy to talk again if you have more questions.`,
      `I'm still keen on {{theRole}}, so I have a quick question. ${ask.plain3} If another chat would help, I can make time for one.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'The decision on {{theRole}}',
        text: `
          ${ask.formal1}

          I am still very interested{{#remarkAlone}}, and what you said about {{remark}} is one of the
          reasons{{/remarkAlone}}.{{#hasThought}} Since we spoke I have thought about {{remark}}.
          {{thought}}{{/hasThought}}
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          I am still hoping that this works out. ${ask.formal2}

          If another conversation would be useful, I would be glad to have one.
        `,
      },
    ],
    short: [
      `I am writing about {{theRole}}. ${ask.formal1} I am still very interested, and would be glad to hear where things stand.`,
      `I am still very interested in {{theRole}}. ${ask.formal2} If another conversation would be useful, I would be glad to have one.`,
    ],
  },
})
