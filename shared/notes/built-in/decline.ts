import { defineNote } from '../template.ts'

/** Declines an offer and stays on good terms (source D in docs/rules.md). */
export const decline = defineNote({
  id: 'decline',
  name: 'Declining an offer',
  subject: 'My answer to your offer',
  text: `
    {{greeting}},

    Thank you very much for offering me {{theRole}} at {{company}}, and for all the time and trust you
    have given me on the way.

    After careful thought I have decided not to accept. It was not an easy decision: I have come to respect
    the work you do, and the people I met have left a lasting impression. I wanted you to hear it from me as
    soon as it was clear, so that you can turn to the other candidates.

    I hope that our paths cross again, and I wish you and the team all the best. Thank you once more.
  `,
  closing: 'With kind regards',
})
