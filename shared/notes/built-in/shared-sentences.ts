/**
 * The sentences about what is ahead, which close a thank-you. Exactly one of them appears. Each wording of a note
 * takes another set, so that nobody reads the same sentence twice.
 */
export const ahead = {
  plain1: `{{#appointmentAhead}}I'm looking forward to the next round
    {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}{{whoNamed}} thought there'd be news by {{promisedDay}}, so
    I'll look out for it.{{/decideAhead}}{{#callAhead}}I'll give you a call {{onPromisedDay}}, as
    agreed.{{/callAhead}}{{#writeAhead}}{{whoNamed}} said {{promisedDay}} would be a good day to get in touch, so
    you'll hear from me then.{{/writeAhead}}{{#nothingAhead}}When should I expect to hear?{{/nothingAhead}}`,
  plain2: `{{#appointmentAhead}}The next one's in my calendar for
    {{appointmentDay}}.{{/appointmentAhead}}{{#decideAhead}}I won't bother you before {{promisedDay}}, but I'm easy to
    reach.{{/decideAhead}}{{#callAhead}}As we said, I'll call you {{onPromisedDay}}.{{/callAhead}}{{#writeAhead}}I'll
    check in {{onPromisedDay}}, as you suggested.{{/writeAhead}}{{#nothingAhead}}What happens next?{{/nothingAhead}}`,
  plain3: `{{#appointmentAhead}}Until {{appointmentDay}}, then.{{/appointmentAhead}}{{#decideAhead}}If there's anything
    you want to ask me before {{promisedDay}}, I'm around.{{/decideAhead}}{{#callAhead}}You'll get a call from me
    {{onPromisedDay}}, as agreed.{{/callAhead}}{{#writeAhead}}You'll hear from me
    {{onPromisedDay}}.{{/writeAhead}}{{#nothingAhead}}I'd love to know what comes next.{{/nothingAhead}}`,
  formal1: `{{#appointmentAhead}}I look forward to the next round
    {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I understand that a decision is due by
    {{promisedDay}}.{{/decideAhead}}{{#callAhead}}As agreed, I will call you
    {{onPromisedDay}}.{{/callAhead}}{{#writeAhead}}As you suggested, I will be in touch again
    {{onPromisedDay}}.{{/writeAhead}}{{#nothingAhead}}When might I expect to hear?{{/nothingAhead}}`,
  formal2: `{{#appointmentAhead}}I have the next conversation in my calendar for
    {{appointmentDay}}.{{/appointmentAhead}}{{#decideAhead}}I hope to hear from you by
    {{promisedDay}}.{{/decideAhead}}{{#callAhead}}I will call you {{onPromisedDay}}, as we
    agreed.{{/callAhead}}{{#writeAhead}}I will check in {{onPromisedDay}}, as you
    suggested.{{/writeAhead}}{{#nothingAhead}}I would be glad to know what happens next.{{/nothingAhead}}`,
} as const

/** The questions of a check-in, chosen by what the employer named as their timing. Exactly one of them appears. */
export const ask = {
  plain1: `{{#askNewDate}}{{whoHad}} hoped to have news by {{promisedDay}}. Is there a new date
    yet?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} said {{promisedDay}} would be a good day to ask. Is there any
    news?{{/askOnLeave}}{{#askEarly}}I know {{whoMid}} said {{promisedDay}}, so I'm a little early. Has anything
    changed?{{/askEarly}}{{#askStill}}{{whoNamed}} thought there'd be a decision by {{promisedDay}}. Does that still
    look right?{{/askStill}}{{#askTiming}}Do you have a rough idea of timing?{{/askTiming}}`,
  plain2: `{{#askNewDate}}I know {{whoMid}} had {{promisedDay}} in mind, and that these things slip. When do you think
    you'll know more?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested I try again {{onPromisedDay}}, so that's
    what I'm doing. Where do things stand?{{/askOnLeave}}{{#askEarly}}There's no rush, since {{whoMid}} said {{promisedDay}}. Where do
    things stand at the moment?{{/askEarly}}{{#askStill}}Is {{promisedDay}} still looking likely for a
    decision?{{/askStill}}{{#askTiming}}How are things looking at your end?{{/askTiming}}`,
  plain3: `{{#askNewDate}}Last I heard, {{deciders}} were hoping to decide by {{promisedDay}}. Has that
    moved?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} told me to check back {{onPromisedDay}}. Has anything been
    decided?{{/askOnLeave}}{{#askEarly}}I'm a bit ahead of {{promisedDay}}, I know. Has anything happened in the
    meantime?{{/askEarly}}{{#askStill}}Are {{deciders}} still on course to decide by
    {{promisedDay}}?{{/askStill}}{{#askTiming}}Do you know yet when {{deciders}}'ll decide?{{/askTiming}}`,
  plain4: `{{#askNewDate}}The date {{whoMid}} mentioned was {{promisedDay}}. Has it been pushed
    back?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} said to ask again {{onPromisedDay}}, so I'm asking. Is there a
    decision yet?{{/askOnLeave}}{{#askEarly}}{{whoNamed}} suggested {{promisedDay}}, so feel free to leave this until
    then. Is there anything new so far?{{/askEarly}}{{#askStill}}Does {{promisedDay}} still look right for the
    decision?{{/askStill}}{{#askTiming}}Has anything moved since?{{/askTiming}}`,
  formal1: `{{#askNewDate}}{{whoNamed}} had hoped to have news by {{promisedDay}}. Do you have a new date in
    mind?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested that I check in {{onPromisedDay}}. Has a decision been
    made?{{/askOnLeave}}{{#askEarly}}I am a little early, as {{whoMid}} suggested {{promisedDay}}. Is there any news so
    far?{{/askEarly}}{{#askStill}}{{whoNamed}} mentioned a decision by {{promisedDay}}. Is that
    still the plan?{{/askStill}}{{#askTiming}}When do {{deciders}} expect to decide?{{/askTiming}}`,
  formal2: `{{#askNewDate}}I know the decision was planned for {{promisedDay}}, and that these things can take longer.
    When might I expect to hear?{{/askNewDate}}{{#askOnLeave}}I am getting back in touch, as {{whoMid}} suggested. Is
    there any news?{{/askOnLeave}}{{#askEarly}}I know that {{whoMid}} suggested {{promisedDay}}, so please feel free to
    wait until then. Has anything changed?{{/askEarly}}{{#askStill}}Are {{deciders}} still expecting to decide by
    {{promisedDay}}?{{/askStill}}{{#askTiming}}Could you give me an idea of the timing?{{/askTiming}}`,
  formal3: `{{#askNewDate}}I understood that a decision was due by {{promisedDay}}. Has that
    changed?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested {{promisedDay}} as a good day to ask again. Have things
    moved on?{{/askOnLeave}}{{#askEarly}}{{whoNamed}} suggested {{promisedDay}}, so I hope you do not mind my asking a
    little sooner. Have things moved on?{{/askEarly}}{{#askStill}}Is {{promisedDay}} still realistic for the
    decision?{{/askStill}}{{#askTiming}}Is there a date in sight for the decision?{{/askTiming}}`,
  formal4: `{{#askNewDate}}The date {{whoMid}} gave me was {{promisedDay}}. Could you tell me how things stand
    now?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested that I ask again around now. Could you tell me where things
    stand?{{/askOnLeave}}{{#askEarly}}I know it is not yet {{promisedDay}}. Is there anything you can tell me
    already?{{/askEarly}}{{#askStill}}Does {{promisedDay}} still hold?{{/askStill}}{{#askTiming}}Could you give me a
    rough idea of when to expect a decision?{{/askTiming}}`,
} as const
