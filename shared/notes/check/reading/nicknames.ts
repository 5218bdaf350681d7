import { foldText } from '../../../text/fold-text.ts'

/** Common short forms of English given names, each line beginning with the full names. */
const families: readonly (readonly [full: string, short: string])[] = [
  ['alexander alexandra alexandria', 'alex sandy sasha xander lexi'],
  ['andrew andrea', 'andy drew'],
  ['anthony antonia', 'tony toni'],
  ['benjamin benedict', 'ben benny'],
  ['catherine katherine kathryn katharine', 'cat cathy kate katie kathy kat'],
  ['charles charlotte', 'charlie charley chuck lottie'],
  ['christopher christine christina christian', 'chris kris tina'],
  ['daniel danielle', 'dan danny dani'],
  ['david', 'dave davy'],
  ['deborah', 'deb debbie'],
  ['edward edwin', 'ed eddie ted'],
  ['elizabeth elisabeth', 'liz lizzie beth betty eliza libby'],
  ['frederick frederica', 'fred freddie'],
  ['gabriel gabriella gabrielle', 'gabe gabby'],
  ['gregory', 'greg'],
  ['isabella isabel isabelle', 'izzy bella'],
  ['jacob', 'jake'],
  ['james', 'jim jimmy jamie'],
  ['jennifer', 'jen jenny jenn'],
  ['jessica', 'jess jessie'],
  ['john jonathan', 'jon jack johnny'],
  ['joseph josephine', 'joe joey jo josie'],
  ['joshua', 'josh'],
  ['judith', 'judy'],
  ['kenneth', 'ken kenny'],
  ['kimberly kimberley', 'kim'],
  ['lawrence laurence', 'larry laurie'],
  ['leonard leonardo', 'leo len lenny'],
  ['margaret', 'maggie meg peggy'],
  ['matthew', 'matt'],
  ['michael michelle', 'mike mick micky shelly'],
  ['nathaniel nathan', 'nate nat'],
  ['nicholas nicola nicole', 'nick nicky nic'],
  ['oliver olivia', 'ollie olly liv'],
  ['pamela', 'pam'],
  ['patrick patricia', 'pat patty paddy tricia trish'],
  ['peter', 'pete'],
  ['philip phillip philippa', 'phil pippa'],
  ['rebecca', 'becca becky'],
  ['richard', 'rick rich dick richie'],
  ['robert roberta', 'rob bob bobby robbie'],
  ['ronald', 'ron ronnie'],
  ['samuel samantha', 'sam sammy'],
  ['stephen steven stephanie', 'steve steph stevie'],
  ['susan suzanne susanna', 'sue susie suzy'],
  ['theodore theodora', 'theo ted teddy'],
  ['thomas', 'tom tommy'],
  ['timothy', 'tim'],
  ['valerie', 'val'],
  ['victoria victor', 'vicky vic tori'],
  ['vincent', 'vince vinny'],
  ['virginia', 'ginny'],
  ['william', 'will bill billy liam'],
  ['zachary', 'zach zack'],
]

/** Returns true if one name is a common short form of the other, or both are of one name. */
export function isNickname(a: string, b: string): boolean {
  const [one, other] = [foldText(a), foldText(b)]
  return families.some(([full, short]) => {
    const shorts = short.split(' ')
    const names = [...full.split(' '), ...shorts]
    return names.includes(one) && names.includes(other) && (shorts.includes(one) || shorts.includes(other))
  })
}
