import { randomBytes } from 'node:crypto'

/** A report as somebody sends it in one go: some 400 letters, never the same twice. */
export function reportForm(): URLSearchParams {
  const key = randomBytes(18).toString('base64url')
  return new URLSearchParams({
    'idempotency-key': key,
    'who-is-telling': 'student',
    'about-me': 'yes',
    'about-an-adult': 'no',
    'feel-safe': 'not-sure',
    when: 'every morning',
    where: 'in the taxi',
    'what-happened': `${story} ${key}`,
  })
}

const story =
  `On the way in they sit behind me and flick things at my neck, and when I turn round they say it
was not them. Today they took my bag and threw it from one to the other until the driver shouted at all of us.
I said nothing because last time I said something it was worse the next day. It has been like this since the week
after half term, nearly every day. I do not want to go in that taxi again.`.replaceAll('\n', ' ')
