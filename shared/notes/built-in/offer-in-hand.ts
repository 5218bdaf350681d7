import { defineNote } from '../template.ts'

/** Tells a preferred employer about another offer (source S in docs/rules.md). */
export const offerInHand = defineNote({
  id: 'offer-in-hand',
  name: 'Another offer in hand',
  subject: 'My timing for {{theRole}} at {{company}}',
  text: `
    {{greeting}},

    Thank you again for {{conversation}} {{day}}. One thing we spoke about is still with me: {{detail}}.

    I am writing because I have received an offer from another employer and will have to answer it before
    long. I have not done so yet, because I remain very interested in {{theRole}} at {{company}} and have
    great respect for the work you do there.

    May I ask where you are in your decision, and whether I might hear from you before I have to give my
    answer? I do not mean to press you; I only want you to know how things stand. If anything would help
    you, a further conversation or a reference, I will make time for it at once.

    Thank you for your time and your understanding.
  `,
  closing: 'With kind regards',
})
