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
          I applied to {{company}} {{appliedWhen}}, and I'm really interested.
          {{#hasBring}}With {{bring}}, I think I could do the job well.{{/hasBring}}

          Are you still looking? I know these take a while to work through, so a short answer is fine.
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          I sent in my application {{appliedWhen}}. {{#hasBring}}I'd bring {{bring}}, and I'd love the chance to
          talk about it.{{/hasBring}}{{^hasBring}}I'd love the chance to talk about it.{{/hasBring}}

          Do you know yet when you'll be choosing people to talk to?
        `,
      },
      {
        subject: 'My application to {{company}}',
        text: `
          I applied for {{theRole}} {{appliedWhen}}, and I'm hoping we get a chance to talk. {{#hasBring}}The main
          thing I'd bring is {{bring}}.{{/hasBring}}

          Is there anything missing from my application that would help you decide?
        `,
      },
    ],
    short: [
      `I applied for {{theRole}} at {{company}} {{appliedWhen}}, and I'm really interested. {{#hasBring}}With {{bring}}, I think I could do the job well.{{/hasBring}} Are you still looking? I know these take a while, so a short answer is fine.`,
      `I sent in my application for {{theRole}} {{appliedWhen}}. {{#hasBring}}I'd bring {{bring}}, and I'd love the chance to talk about it.{{/hasBring}}{{^hasBring}}I'd love the chance to talk about it.{{/hasBring}} Do you know yet when you'll be choosing people to talk to?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'My application for {{theRole}}',
        text: `
          I applied {{appliedWhen}} and would very much like to be considered. {{#hasBring}}With {{bring}}, I
          believe I could do the job well.{{/hasBring}}

          Are you still looking, and if so, when do you expect to hold interviews?
        `,
      },
      {
        subject: 'Application for {{theRole}}',
        text: `
          I sent in my application {{appliedWhen}} and would like to introduce myself. {{#hasBring}}I would bring
          {{bring}}, and I would be glad to tell you more about that.{{/hasBring}}

          Could you tell me how far along you are? I know that these things take time.
        `,
      },
    ],
    short: [
      `I applied for {{theRole}} at {{company}} {{appliedWhen}} and would very much like to be considered. {{#hasBring}}With {{bring}}, I believe I could do the job well.{{/hasBring}} When do you expect to hold interviews?`,
      `I sent in my application for {{theRole}} {{appliedWhen}} and would like to introduce myself. {{#hasBring}}I would bring {{bring}}.{{/hasBring}} Could you tell me how far along you are? I know that these things take time.`,
    ],
  },
})
