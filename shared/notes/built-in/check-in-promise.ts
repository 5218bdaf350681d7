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

          I'm still very interested.{{#hasThought}} And I've had a thought on {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}} If we get to talk again, I'd like to hear more about
          {{remark}}.{{/remarkAlone}}
        `,
      },
      {
        subject: 'Any update on {{theRole}}?',
        text: `
          I'm still hoping this works out. ${ask.plain2} One line is plenty.
        `,
      },
      {
        subject: 'Still keen on {{theRole}}',
        text: `
          Quick check-in from me. ${ask.plain3}

          I'd love the job, and I'm happy to come back for another chat.
        `,
      },
    ],
    short: [
      `quick check-in on {{theRole}}. ${ask.plain1} I'm still very interested. A short answer is fine if you're busy.`,
      `quick one from me. ${ask.plain3} I'd still love the job, and I'm happy to come back for another chat. One line is plenty if you're busy.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'The decision on {{theRole}}',
        text: `
          ${ask.formal1}

          I am still very interested{{#remarkAlone}}, and if we speak again I would like to hear more about
          {{remark}}{{/remarkAlone}}.{{#hasThought}} I have also had a thought on {{remark}}.
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
      `I am checking in about {{theRole}}. ${ask.formal1} I am still very interested, and would be glad to hear where things stand.`,
      `I am still very interested in {{theRole}}. ${ask.formal2} If another conversation would be useful, I would be glad to have one.`,
    ],
  },
})
