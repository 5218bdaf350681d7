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
          I hope you're well. ${ask.plain1}

          I'm still very interested.{{#hasRemark}} If we get to talk again, I'd like to hear more about
          {{remark}}.{{/hasRemark}}
        `,
      },
      {
        subject: 'Any update on {{theRole}}?',
        text: `
          ${ask.plain2}

          I'm still hoping this works out. One line is plenty if you're busy.
        `,
      },
      {
        subject: 'Still keen on {{theRole}}',
        text: `
          Quick check-in from me. ${ask.plain3}

          I'd still love the job, and I'm happy to come back for another chat if that helps.
        `,
      },
    ],
    short: [
      `quick check-in on {{theRole}}. ${ask.plain1} I'm still very interested. A short answer is fine if you're busy.`,
      `I hope you're well. ${ask.plain3} I'd still love the job, and I'm happy to come back for another chat if that helps.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'The decision on {{theRole}}',
        text: `
          I hope you are well. ${ask.formal1}

          I am still very interested{{#hasRemark}}, and if we speak again I would like to hear more about
          {{remark}}{{/hasRemark}}.
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          I am still hoping that this works out, so I wanted to ask about timing. ${ask.formal2}

          If another conversation would be useful, I would be glad to have one.
        `,
      },
    ],
    short: [
      `I hope you are well. I wanted to check in about {{theRole}}. ${ask.formal1} I am still very interested, and would be glad to hear where things stand.`,
      `I am still very interested in {{theRole}}. ${ask.formal2} If another conversation would be useful, I would be glad to have one.`,
    ],
  },
})
