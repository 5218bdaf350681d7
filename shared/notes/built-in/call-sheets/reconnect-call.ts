import { defineCallSheet } from '../../template.ts'
import { intro, noAnswer } from './lines.ts'

/** A call sheet for getting back in touch some months after a no (source B in docs/rules.md). */
export const reconnectCall = defineCallSheet({
  id: 'reconnect-call',
  name: 'Call sheet for getting back in touch',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. {{#hasConversation}}I interviewed {{month}} for {{theRole}}, and it didn't work out that time.{{/hasConversation}}{{^hasConversation}}I applied for {{theRole}} a while ago.{{/hasConversation}} Is now a good time?”
    “I'd still like to work with you. Is anything coming up where I might fit?”

    There may be
    “That's good to hear, thank you. What's the best way to apply?”{{#hasBring}}
    “I'd bring {{bring}}.”{{/hasBring}}

    Not at the moment
    “Thanks for telling me. Is it all right if I check in again in a few months?”

    ${noAnswer}
  `,
})
