import { type LanguageNote, wrong } from './a-language-note.ts'

/** Notes with slips of spelling and grammar as people make them, each with the words that are wrong. */
export const badLanguage: readonly LanguageNote[] = [
  wrong(
    'recieved',
    ['recieved'],
    'Hi Jane,\n\nI recieved your mail this morning. Tuesday works for me, and I look forward to meeting the team.\n\nSam',
  ),
  wrong(
    'definately',
    ['definately'],
    'Hi Jane,\n\nThanks for today. I’d definately like to see the second office before I decide anything.\n\nSam',
  ),
  wrong(
    'seperate',
    ['seperate'],
    'Hi Jane,\n\nI liked that design and research are seperate teams who eat lunch together.\n\nSam',
  ),
  wrong(
    'teh',
    ['teh'],
    'Hi Jane,\n\nThank you for teh call today. The quiet routes in winter stayed with me.\n\nSam',
  ),
  wrong(
    'tommorow',
    ['tommorow'],
    'Hi Jane,\n\nI’ll send the case study tommorow, with the numbers from Lantern.\n\nSam',
  ),
  wrong(
    'two slips',
    ['experiance', 'succesful'],
    'Hi Jane,\n\nMy experiance at Lantern taught me what a succesful first week looks like.\n\nSam',
  ),
  wrong(
    'buisness',
    ['buisness'],
    'Hi Jane,\n\nThe part about how the buisness grew from one market stall made me smile.\n\nSam',
  ),
  wrong(
    'intrested',
    ['intrested'],
    'Hi Jane,\n\nI’m still very intrested in the role and happy to come in again.\n\nSam',
  ),
  wrong(
    'recomend',
    ['recomend'],
    'Hi Jane,\n\nCould you recomend something to read about pricing before we speak?\n\nSam',
  ),
  wrong(
    'oportunity',
    ['oportunity'],
    'Hi Jane,\n\nThank you for the oportunity to meet the team and see where they work.\n\nSam',
  ),
  wrong('forwrad', ['forwrad'], 'Hi Jane,\n\nI look forwrad to hearing from you on Friday.\n\nSam'),
  wrong('untill', ['untill'], 'Hi Jane,\n\nI’m free untill three on Thursday and all day on Friday.\n\nSam'),
  wrong(
    'calender',
    ['calender'],
    'Hi Jane,\n\nI’ve blocked the afternoon in my calender, so any time after one is fine.\n\nSam',
  ),
  wrong(
    'managment',
    ['managment'],
    'Hi Jane,\n\nWhat you said about managment by walking around stuck with me.\n\nSam',
  ),
  wrong('begining', ['begining'], 'Hi Jane,\n\nFrom the begining of our chat I felt at home.\n\nSam'),
  wrong(
    'enviroment',
    ['enviroment'],
    'Hi Jane,\n\nIt sounds like an enviroment in which people say what they think.\n\nSam',
  ),
  wrong(
    'neccessary',
    ['neccessary'],
    'Hi Jane,\n\nIf it’s neccessary, I can bring the paper copies along.\n\nSam',
  ),
  wrong('availible', ['availible'], 'Hi Jane,\n\nI’m availible from the first of next month.\n\nSam'),
  wrong(
    'appriciate',
    ['appriciate'],
    'Hi Jane,\n\nI really appriciate the time you took to explain the trial.\n\nSam',
  ),
  wrong(
    'immediatly',
    ['immediatly'],
    'Hi Jane,\n\nI could start immediatly, or after two weeks if that’s easier.\n\nSam',
  ),
  wrong('wich', ['wich'], 'Hi Jane,\n\nCould you tell me wich of the two dates is better for you?\n\nSam'),
  wrong(
    'acheive',
    ['acheive'],
    'Hi Jane,\n\nWhat the team wants to acheive by spring is ambitious, and I like it.\n\nSam',
  ),
  wrong(
    'occured',
    ['occured'],
    'Hi Jane,\n\nIt occured to me on the train that the trial mails could go out on Mondays.\n\nSam',
  ),
  wrong('adress', ['adress'], 'Hi Jane,\n\nCould you send me the adress of the second office?\n\nSam'),
  wrong(
    'should of',
    ['should of'],
    'Hi Jane,\n\nI should of mentioned that I also ran the support line for a year.\n\nSam',
  ),
  wrong(
    'could of',
    ['could of'],
    'Hi Jane,\n\nI could of talked about the winter routes for another hour.\n\nSam',
  ),
  wrong(
    'your welcome',
    ['your'],
    'Hi Jane,\n\nYour welcome to keep the slides, and to share them with the team. I think your right about the dates.\n\nSam',
  ),
  wrong('its been', ['its'], 'Hi Jane,\n\nThank you for today, its been a pleasure to meet you all.\n\nSam'),
  wrong(
    'a hour',
    ['a'],
    'Hi Jane,\n\nIf a hour on Thursday suits you, I could bring the prototype along.\n\nSam',
  ),
  wrong(
    'an user',
    ['an'],
    'Hi Jane,\n\nI liked how an user can change the plan without calling anybody.\n\nSam',
  ),
  wrong('the the', ['the the'], 'Hi Jane,\n\nThank you for showing me the the new wizard today.\n\nSam'),
  wrong(
    'better then',
    ['then'],
    'Hi Jane,\n\nYour new form is much better then the one we had at Lantern.\n\nSam',
  ),
  wrong(
    'look forward to meet',
    ['meet'],
    'Hi Jane,\n\nI look forward to meet you and the team on Thursday.\n\nSam',
  ),
  wrong('alot', ['alot'], 'Hi Jane,\n\nI learned alot from the way you ran the session.\n\nSam'),
  wrong(
    'more easier',
    ['more easier'],
    'Hi Jane,\n\nThe new plan makes it more easier to change the dates.\n\nSam',
  ),
  wrong('apart of', ['apart'], 'Hi Jane,\n\nI’d love to be apart of the team that builds it.\n\nSam'),
  wrong(
    'peaked my interest',
    ['peaked'],
    'Hi Jane,\n\nThe winter pricing really peaked my interest, and I’d like to hear more.\n\nSam',
  ),
  wrong(
    'for all intensive purposes',
    ['intensive'],
    'Hi Jane,\n\nFor all intensive purposes the trial was over after a week.\n\nSam',
  ),
  wrong(
    'didn’t went',
    ['went'],
    'Hi Jane,\n\nThe demo didn’t went as I had planned, and I’m glad you saw past it.\n\nSam',
  ),
  wrong(
    'have went',
    ['went'],
    'Hi Jane,\n\nI have went through the slides again and found the figure you asked for.\n\nSam',
  ),
  wrong(
    'their is',
    ['their'],
    'Hi Jane,\n\nIs their any news about the role? I know that their is a lot going on.\n\nSam',
  ),
  wrong('loose', ['loose'], 'Hi Jane,\n\nI wouldn’t want to loose the chance to see the warehouse.\n\nSam'),
  wrong('lets', ['lets'], 'Hi Jane,\n\nThursday is fine, so lets meet at ten at the front desk.\n\nSam'),
  wrong('doesnt', ['doesnt'], 'Hi Jane,\n\nThursday doesnt work for me, but Friday does.\n\nSam'),
  wrong(
    'interesting in',
    ['interesting'],
    'Hi Jane,\n\nI am very interesting in the role, and I’d like to hear what comes next.\n\nSam',
  ),
  wrong(
    'discuss about',
    ['discuss about'],
    'Hi Jane,\n\nCould we discuss about the start date on Thursday?\n\nSam',
  ),
  wrong('who’s team', ['who’s'], 'Hi Jane,\n\nCould you tell me who’s team this role belongs to?\n\nSam'),
  wrong(
    'advise',
    ['advise'],
    'Hi Jane,\n\nThank you for your advise on the portfolio, it helped a lot.\n\nSam',
  ),
]
