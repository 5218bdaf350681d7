import { defineNote } from '../template.ts'

/** Keeps in touch every few weeks and asks for nothing (source B in docs/rules.md). */
export const stayInTouch = defineNote({
  id: 'stay-in-touch',
  name: 'Staying in touch',
  plain: {
    mails: [
      {
        subject: 'No reply needed',
        text: `
          No need to answer this. {{#hasRemark}}Our conversation about {{remark}} came to mind, so I thought I'd
          say hello.{{/hasRemark}}{{^hasRemark}}I just wanted to say hello.{{/hasRemark}} If things pick up again
          with {{theRole}}, I'd still love to be part of it.{{#hasBring}} And if you need someone with {{bring}}
          for anything else, please think of me.{{/hasBring}}
        `,
      },
      {
        subject: 'A short hello',
        text: `
          I hope things are going well at {{company}}. I'd still like to work there one day. {{#hasBring}}If
          something comes up for someone with {{bring}}, please let me know. No need to reply
          otherwise.{{/hasBring}}{{^hasBring}}If something comes up where I might fit, please let me know. No need
          to reply otherwise.{{/hasBring}}
        `,
      },
      {
        subject: 'Staying in touch',
        text: `
          Just a short hello. {{#hasRemark}}I was thinking of our talk about {{remark}}, and I hope things are
          going well.{{/hasRemark}}{{^hasRemark}}I hope you've had a good few weeks.{{/hasRemark}} I'm still
          around if {{theRole}} comes up again, or anything like it.
        `,
      },
    ],
    short: [
      `no need to answer this. I just wanted to say hello. If things pick up again with {{theRole}}, I'd still love to be part of it. I hope all is well with you.`,
      `I hope things are going well at {{company}}. I'd still like to work there one day, so if something comes up where I might fit, please let me know. No need to reply otherwise.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Keeping in touch',
        text: `
          There is no need to answer this. {{#hasRemark}}Our conversation about {{remark}} came to mind, so I
          wanted to say hello.{{/hasRemark}}{{^hasRemark}}I only wanted to say hello.{{/hasRemark}} If things pick
          up again with {{theRole}}, I would still very much like to be considered.
        `,
      },
      {
        subject: 'A short hello',
        text: `
          I hope things are going well at {{company}}. I would still like to work there one day. {{#hasBring}}If
          something comes up for someone with {{bring}}, I would be glad to hear about
          it.{{/hasBring}}{{^hasBring}}If something suitable comes up, I would be glad to hear about
          it.{{/hasBring}}
        `,
      },
    ],
    short: [
      `there is no need to answer this. I only wanted to say hello. If things pick up again with {{theRole}}, I would still very much like to be considered.`,
      `I hope things are going well at {{company}}. I would still like to work there one day. If something suitable comes up, I would be glad to hear about it.`,
    ],
  },
})
