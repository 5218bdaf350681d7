import { defineNote } from '../template.ts'

/** Gets back in touch some months after a no (source B in docs/rules.md). */
export const reconnect = defineNote({
  id: 'reconnect',
  name: 'Getting back in touch',
  plain: {
    mails: [
      {
        subject: 'Back in touch',
        text: `
          {{#hasConversation}}You may remember me, because I interviewed for {{theRole}}
          {{month}}.{{/hasConversation}}{{^hasConversation}}You may remember that I applied for
          {{theRole}}.{{/hasConversation}} It was a no that time, but I'd like to try again.{{#hasRemark}} We talked about {{remark}} back then. {{thought}}{{/hasRemark}}

          {{#hasBring}}I'd bring {{bring}}, so is there anything coming up where that would
          help?{{/hasBring}}{{^hasBring}}Is there anything coming up where I might fit?{{/hasBring}}
        `,
      },
      {
        subject: 'Anything similar coming up?',
        text: `
          I applied for {{theRole}} some time ago and didn't get it, but I'd still be interested in something like it. Do
          you expect to be hiring again soon?
        `,
      },
    ],
    short: [
      `it's been a few months since I applied for {{theRole}}. It was a no that time, but I'd like to try again. Is there anything coming up where I might fit?`,
      `I applied for {{theRole}} some time ago and didn't get it, but I'd still be interested in something like it. Do you expect to be hiring again soon?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Back in touch',
        text: `
          {{#hasConversation}}You may remember that I interviewed for {{theRole}}
          {{month}}.{{/hasConversation}}{{^hasConversation}}You may remember that I applied for
          {{theRole}}.{{/hasConversation}} It did not work out then, but I would still like to work for
          {{company}}.

          {{#hasBring}}I would bring {{bring}}. Do you have anything coming up where that would be
          of use?{{/hasBring}}{{^hasBring}}Do you have anything coming up that might suit me?{{/hasBring}}
        `,
      },
      {
        subject: 'A question about future openings',
        text: `
          I hope the last few months have gone well at {{company}}. I was not chosen for {{theRole}} then, but I
          would be glad to try again. Are you expecting any similar openings this year?
        `,
      },
    ],
    short: [
      `I applied for {{theRole}} some months ago. It did not work out then, but I would still like to work for {{company}}. Do you have anything coming up that might suit me?`,
      `I hope the last few months have gone well at {{company}}. I was not chosen for {{theRole}} then, but I would be glad to try again. Are you expecting any similar openings?`,
    ],
  },
})
