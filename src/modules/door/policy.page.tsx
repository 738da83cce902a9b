import type { VNode } from 'preact'
import type { Policy } from '#modules/policy/policy.ts'
import { DoorLayout } from '#ui/door-layout.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Helplines } from '#ui/helplines.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { Door } from './front.page.tsx'
import { doorWords } from './door-words.ts'

/** The policy in force, clause by clause, in its own plain words. */
export function PolicyPage({ provision, helplines, policy }: Door & { policy: Policy }): VNode {
  const say = useSay(doorWords)
  return (
    <DoorLayout provision={provision} helplines={<Helplines lines={helplines} />}>
      <Heading>{say('policy.title')}</Heading>
      <Lede>
        <Term>{policy.child}</Term>
      </Lede>
      {policy.clauses.map(({ id, title, text }) => (
        <section key={id} id={`clause-${id}`}>
          <h2>
            <Term>{`${id} ${title}`}</Term>
          </h2>
          {text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>
              <Term>{paragraph}</Term>
            </p>
          ))}
        </section>
      ))}
    </DoorLayout>
  )
}
