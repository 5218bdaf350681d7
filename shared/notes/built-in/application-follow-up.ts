import { defineNote } from '../template.ts'

/** Asks about an application that nobody has answered (source S in docs/rules.md). */
export const applicationFollowUp = defineNote({
  id: 'application-follow-up',
  name: 'Following up on an application',
  plain: {
    mails: [
      {
        subject: 'My application for {{theRole}}',
        text: `
          I applied to {{company}} {{appliedWhen}}, and I'm really interested in the job. {{#hasBring}}I'd bring {{bring}},
          which I think would help.{{/hasBring}}

          Are you still looking? I know it takes a while to read everything, so there's no rush.
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          I sent in my application {{appliedWhen}}, and I'd love the chance to talk about it. {{#hasBring}}The main thing
          I'd bring is {{bring}}.{{/hasBring}}

          Do you know yet when you'll be doing interviews?
        `,
      },
      {
        subject: 'My application to {{company}}',
        text: `
          I'm writing about {{theRole}}, which I applied for {{appliedWhen}}. {{#hasBring}}I think {{bring}} would be
          useful in this job, so I hope you'll have a look at it.{{/hasBring}}{{^hasBring}}I'd very much like to be
          considered.{{/hasBring}}

          Is there anything missing that I could still send you?
        `,
      },
    ],
    short: [
      `I applied for {{theRole}} at {{company}} {{appliedWhen}}, and I'm really interested in the job. {{#hasBring}}I'd bring {{bring}}, which I think would help.{{/hasBring}} Are you still looking? I know it takes a while to read everything, so there's no rush.`,
      `I sent in my application for {{theRole}} {{appliedWhen}}, and I'd love the chance to talk about it. {{#hasBring}}The main thing I'd bring is {{bring}}.{{/hasBring}} Do you know yet when you'll be doing interviews?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'My application for {{theRole}}',
        text: `
          I applied {{appliedWhen}} and would very much like to be considered. {{#hasBring}}I would bring {{bring}}, which I
          believe would be useful in this position.{{/hasBring}}

          Are you still looking, and if so, when do you expect to hold interviews?
        `,
      },
      {
        subject: 'Application for {{theRole}}',
        text: `
          I sent in my application {{appliedWhen}} and would be glad of the chance to speak with you. {{#hasBring}}The main
          thing I would bring is {{bring}}.{{/hasBring}}

          Could you tell me how far along you are? I know that these things take time.
        `,
      },
    ],
    short: [
      `I applied for {{theRole}} at {{company}} {{appliedWhen}} and would very much like to be considered. {{#hasBring}}I would bring {{bring}}, which I believe would be useful in this position.{{/hasBring}} When do you expect to hold interviews?`,
      `I sent in my application for {{theRole}} {{appliedWhen}} and would be glad of the chance to speak with you. {{#hasBring}}The main thing I would bring is {{bring}}.{{/hasBring}} Could you tell me how far along you are?`,
    ],
  },
})
