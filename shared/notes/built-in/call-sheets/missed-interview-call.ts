import { defineCallSheet } from '../../template.ts'
import { intro, noAnswer } from './lines.ts'

/** A call sheet for finding a new time for an interview that did not happen (source D in docs/rules.md). */
export const missedInterviewCall = defineCallSheet({
  id: 'missed-interview-call',
  name: 'Missed interview call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. It's about our {{missedNoun}} {{missedWhen}}, which didn't work out.”
    “I'm still keen to talk. Could we find another time?”

    They name a time
    Write it down, say it back, and ask who will be there.
    “Perfect, thank you.”

    Not yet
    “No problem, thanks. When would be a good time to try again?”

    ${noAnswer}
  `,
})
