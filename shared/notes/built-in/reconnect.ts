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
          {{#hasConversation}}It's been a while since I interviewed for {{theRole}}
          {{month}}.{{/hasConversation}}{{^hasConversation}}It's been a while since I applied for
          {{theRole}}.{{/hasConversation}} It didn't work out that time, but I'd still like to work with
          you.{{#hasRemark}} I still remember our talk about {{remark}}. {{thought}}{{/hasRemark}}

          {{#hasBring}}Is anything coming up for someone with {{bring}}?{{/hasBring}}{{^hasBring}}Is anything
          coming up where I might fit?{{/hasBring}}
        `,
      },
      {
        subject: 'Anything similar coming up?',
        text: `
          I hope the last few months have been good to you. I didn't get {{theRole}}, but I'd happily try again
          for something like it. Is there anything on the horizon?
        `,
      },
    ],
    short: [
      `it's been a few months since I applied for {{theRole}}. It didn't work out that time, but I'd still like to work with you. Is anything coming up where I might fit?`,
      `I hope the last few months have been good to you. I didn't get {{theRole}}, but I'd happily try again for something like it. Is there anything on the horizon?`,
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

          {{#hasBring}}Do you have anything coming up for someone with {{bring}}?{{/hasBring}}{{^hasBring}}Do you
          have anything coming up that might suit me?{{/hasBring}}
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
