import { defineNote } from '../template.ts'

/** Asks once more, briefly, after a message that nobody answered (sources B and S in docs/rules.md). */
export const secondCheckIn = defineNote({
  id: 'second-check-in',
  name: 'Second check-in',
  plain: {
    mails: [
      {
        subject: 'Is {{theRole}} still open?',
        text: `
          I wrote to you a little while ago and don't know if it got through. Are you still looking for someone? If the job
          has gone to somebody else, please let me know.
        `,
      },
      {
        subject: 'Trying once more about {{theRole}}',
        text: `
          My last message may have got lost, so I'm trying once more. Has this been put on hold? I'm still interested,
          even if it takes longer.
        `,
      },
      {
        subject: 'My message about {{theRole}}',
        text: `
          I'm not sure whether my last message reached you. Is someone else looking after this now? If so, I'll write to
          them instead.
        `,
      },
    ],
    short: [
      `I wrote to you a little while ago about {{theRole}} and don't know if it got through. Are you still looking for someone? If the job has gone to somebody else, please let me know.`,
      `my last message may have got lost, so I'm trying once more. Has {{theRole}} been put on hold? I'm still interested, even if it takes longer.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'My message about {{theRole}}',
        text: `
          I wrote to you a little while ago and am still very interested. Are you still looking for someone? If a
          colleague is handling this now, I would be glad to write to them instead.
        `,
      },
      {
        subject: 'Is {{theRole}} still open?',
        text: `
          My last message may have come at a busy time, so I will be brief. Has the position been put on hold? If
          so, I would be glad to hear when it is open again.
        `,
      },
    ],
    short: [
      `I wrote to you a little while ago about {{theRole}} and am still very interested. Are you still looking for someone? If a colleague is handling this now, I would be glad to write to them instead.`,
      `my last message may have come at a busy time, so I will be brief. Is {{theRole}} on hold? If so, I would be glad to hear when it is open again.`,
    ],
  },
})
