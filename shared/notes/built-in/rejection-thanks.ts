import { defineNote } from '../template.ts'

/** Thanks after a rejection and asks one question about it (sources A, B and D in docs/rules.md). */
export const rejectionThanks = defineNote({
  id: 'rejection-thanks',
  name: 'Thanks after a no',
  subject: 'Thank you, and all the best to {{company}}',
  text: `
    {{greeting}},

    Thank you for letting me know about {{theRole}}, and for the time you gave me. I am sorry that it is
    not to be this time, and I respect the decision.

    Our conversation was worth a great deal to me, one thing in it above all: {{detail}}. If you can spare
    a minute, I would be grateful to hear what would have made the difference. It would help me to do better
    next time, and I will not take it as anything but a kindness.

    My regard for {{company}} has not changed. Should another opening come up where you think I might fit,
    I would be very glad if you kept me in mind.

    Thank you again, and all the best to you and the team.
  `,
  closing: 'With kind regards',
})
