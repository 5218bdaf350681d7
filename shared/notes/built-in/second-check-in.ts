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
          I know how inboxes get, so I'm trying you once more. Are you still looking for someone? A one-word
          answer would do.
        `,
      },
      {
        subject: 'Trying once more about {{theRole}}',
        text: `
          My last message may have got buried, so here's a shorter one. Has this been put on hold? If so, no
          problem. I'd just like to hear when it picks up again.
        `,
      },
      {
        subject: 'My message about {{theRole}}',
        text: `
          Did my last message reach you, or is someone else looking after this now? I'm still keen. One line is
          plenty, whichever it is.
        `,
      },
    ],
    short: [
      `I know how inboxes get, so I'm trying you once more about {{theRole}}. Are you still looking for someone? If so, I'd love to stay in the running.`,
      `my last message may have got buried, so here's a shorter one. Is {{theRole}} on hold? If it is, that's no problem, and I'd be glad to hear when it picks up again.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'My message about {{theRole}}',
        text: `
          Are you still looking for someone? I wrote to you a little while ago and am still very interested. If a
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
