import { defineNote } from '../template.ts'

/** Asks once more, a week after an unanswered check-in (sources B and S in docs/rules.md). */
export const secondCheckIn = defineNote({
  id: 'second-check-in',
  name: 'Second check-in',
  subject: 'Still very interested in {{theRole}} at {{company}}',
  text: `
    {{greeting}},

    I hope you are well. Thank you again for {{conversation}} {{day}}; I can imagine how much there is to
    do at the moment, so this is only a short line.

    I am still very interested in {{theRole}} at {{company}}, and one thing we discussed is still with me:
    {{detail}}.{{#hasPoints}} What I would bring to the work: {{points}}.{{/hasPoints}}

    Has a time for the decision come into view? If somebody else is the better person to ask, or if another
    way of asking suits you more, please tell me and I will gladly follow it. Until then I wish you and the
    team all the best with the search.

    Thank you for your time.
  `,
  closing: 'With kind regards',
})
