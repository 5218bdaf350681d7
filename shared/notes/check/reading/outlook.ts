/** Matches words by which a writer shows interest in a job. */
const interest =
  /\b(?:interest|keen|excit|eager|motivat|enjoy|lik(?:e|ed)|love|lovely|good to|great to|fun|thrill|delight|enthus|inspir|curious|['’]d like|glad|happ(?:y|ily)|welcome|wish|look(?:ing)? forward|help|suits? me|want)/i

/** Matches words about what comes next. */
const nextStep =
  /\b(?:next|forward|look out|hear|news|let me know|anything else|happy to|glad to|I['’]?ll|I will|I send|send|tomorrow|tonight|soon|see you|talk on|speak on|before then|follow up|further|again|more|any time|phone|(?:mon|tues|wednes|thurs|fri)day|useful|I can|I could|would|['’]d (?:love|like|enjoy|be))\b/i

/**
 * Returns true if a text neither shows interest nor looks ahead. Each of the two alone is often said in words
 * that no list contains, so only both together are worth a remark.
 */
export function isWithoutOutlook(text: string): boolean {
  return !interest.test(text) && !nextStep.test(text)
}
