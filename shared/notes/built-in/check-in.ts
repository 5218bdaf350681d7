import { defineNote } from '../template.ts'
import { ask } from './shared-sentences.ts'

/** Asks about the decision a week later, if no date was named (sources A, B and E in docs/rules.md). */
export const checkIn = defineNote({
  id: 'check-in',
  name: 'Check-in',
  plain: {
    mails: [
      {
        subject: 'Checking in on {{theRole}}',
        text: `
          {{#tookPart}}We spoke {{day}}, so I thought I'd check in.{{/tookPart}}{{^tookPart}}I thought I'd check
          in.{{/tookPart}} ${ask.plain1}

          I'm still very interested.{{#hasRemark}} I'd also like to hear more about {{remark}} if we get to talk
          again.{{/hasRemark}}
        `,
      },
      {
        subject: 'A quick question about {{theRole}}',
        text: `
          {{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'd love the job.{{/tookPart}}{{^tookPart}}I'd love
          this job, so I thought I'd ask.{{/tookPart}} ${ask.plain2}

          A short answer is fine if you're busy.
        `,
      },
      {
        subject: 'Any news on {{theRole}}?',
        text: `
          I'm still hoping this one works out. ${ask.plain3}

          If it's easier to talk than to write, I'm happy to.
        `,
      },
    ],
    short: [
      `quick check-in on {{theRole}}. ${ask.plain1} I'm still very interested. One line is plenty if you're busy.`,
      `{{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'd love the job.{{/tookPart}}{{^tookPart}}I'd still love this job, so I thought I'd ask.{{/tookPart}} ${ask.plain2} One line is plenty if you're busy.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Checking in about {{theRole}}',
        text: `
          {{#tookPart}}It was good to speak with you {{day}}, and I am still very
          interested.{{/tookPart}}{{^tookPart}}I am still very interested and wanted to check in.{{/tookPart}}
          ${ask.formal1}

          {{#hasRemark}}I would also like to hear more about {{remark}} if we speak
          again.{{/hasRemark}}{{^hasRemark}}I would be glad to speak again if that would help.{{/hasRemark}}
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          {{#tookPart}}We spoke {{day}}, and I would still very much like the job.{{/tookPart}}{{^tookPart}}I
          would still very much like this job.{{/tookPart}} ${ask.formal2}

          There is no hurry on my side.
        `,
      },
    ],
    short: [
      `{{#tookPart}}it was good to speak with you {{day}}, and I am still very interested in {{theRole}}.{{/tookPart}}{{^tookPart}}I am still very interested in {{theRole}} and wanted to check in.{{/tookPart}} ${ask.formal1} I would be glad to speak again if that would help.`,
      `{{#tookPart}}we spoke {{day}}, and I would still very much like the job.{{/tookPart}}{{^tookPart}}I would still very much like this job.{{/tookPart}} ${ask.formal2} There is no hurry on my side.`,
    ],
  },
})
