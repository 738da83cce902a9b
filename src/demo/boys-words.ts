/** What two boys who accuse each other say and are offered; each is heard as both. */
export const boysWords = {
  rowan: {
    support: 'Aisha is his adult. A card that says "I would like to stop talking".',
    yes: 'Yes. I would like it laminated.',
    seat: 'He sits by the window, as he asked; Theo cannot see his screen.',
    way: 'Questions in writing the day before; he read his answers out, standing.',
    where: 'The sensory room, lights low',
    asHurt:
      'He says my trains are wrong on purpose, because he knows I cannot leave it. He knows. He does it when it is loud.',
    asDoer:
      'I correct things that are incorrect. I did not know that it hurts. I thought people want to know.',
    finding:
      'He corrects, and it hurts, and he is teased for it. Months of quarrel between two equals.',
    learning: 'Three sessions with Aisha on when to correct, with a rule that he wrote himself.',
  },
  theo: {
    support: 'Iona on Mondays, and headphones that are his.',
    yes: 'Ok. Blue ones.',
    seat: 'He has the corner table with the plant.',
    way: 'He drew it; Iona asked about the drawings. Two breaks.',
    where: 'The art room after hours',
    asHurt: 'He says incorrect. He says it every time. Then everyone says it. I drew how many.',
    asDoer: 'I say the trains wrong so that he goes off. It is the only thing that works.',
    finding:
      'He provokes because he is corrected, and is hurt by it. Months of quarrel between two equals.',
    learning: 'A story that he drew with Femi, about what else works.',
  },
} as const

export type BoysWords = (typeof boysWords)[keyof typeof boysWords]

/** What was told and decided about them. */
export const boysTold = {
  told: {
    'what-happened':
      'Rowan has written a list, with dates, of what Theo says to him about trains. It goes back to spring. He read it to me standing up.',
    'who-is-telling': 'student',
    'who-told-me': 'Rowan',
    'about-me': 'yes',
    'who-did-it': 'Theo',
    when: 'Since spring',
    where: 'Everywhere',
    'feel-safe': 'yes',
    'what-i-did': 'Copied the list with his leave. Thanked him.',
  },
  tonight: {
    safe: 'yes',
    'how-home': 'Rowan by taxi at ten to three, Theo with his mother at three.',
  },
  decision: {
    road: 'case',
    result: 'investigation',
    reasons: 'Months of it, written down with dates.',
    types: ['verbal-mocking', 'social-excluding'],
    grounds: ['disability-other'],
    severity: '2',
    'severity-reasons': 'Long, and it wears them both out.',
  },
  toldSecond: {
    'what-happened':
      'Theo came home in pieces because of Rowan again. Rowan corrects everything he says, in front of people, and calls him "incorrect". It has been months. I do not blame Rowan, I know what he has, Theo has it too. But it has to stop.',
    'who-is-telling': 'parent-or-carer',
    'your-name': "Theo's mum",
    'who-was-hurt': 'Theo',
    'who-did-it': 'Rowan',
    'about-an-adult': 'no',
    'feel-safe': 'yes',
    contact: 'Please only me. Not his father.',
  },
  decisionSecond: {
    road: 'join',
    result: 'already-known',
    reasons: 'The same two, told from the other side. Each is heard as somebody who was hurt.',
    'why-not-tonight': 'Asked about both yesterday; nothing has changed.',
  },
  toldThird: {
    'what-happened':
      "Theo's father rang and asked me to send him the report. There is an order: no contact, and nothing about Theo. I said that I can tell him nothing, not even whether there is anything, and gave him the address for requests in writing.",
    'who-is-telling': 'parent-or-carer',
    'who-told-me': 'A call at 10.45',
    'feel-safe': 'yes',
    'what-i-did': 'Refused, stayed friendly, wrote it down.',
  },
  decisionThird: {
    road: 'answered',
    result: 'already-known',
    reasons:
      'Refused because of the order, and logged. If a request comes in writing it is answered by the book, with the other boy left out.',
    'why-not-tonight': 'He does not know where they live; his mother was rung at once.',
  },
  closing: {
    why: 'stopped-and-safe',
    reasons:
      'Both say it has stopped. They have a shared list now, of trains that both think are good.',
  },
}
