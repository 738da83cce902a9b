import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink } from '#ui/button.tsx'
import { DoorLayout, type DoorOf } from '#ui/door-layout.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { type Helpline, Helplines } from '#ui/helplines.tsx'
import { Name } from '#ui/told.tsx'
import { Ways } from '#ui/ways.tsx'
import { useSay } from '#ui/words.tsx'
import { doorWords } from './door-words.ts'

export type Door = {
  provision: DoorOf & { slug: string }
  helplines: readonly Helpline[]
}

/** The front door of a provision: tell us, come back, talk to somebody, what we promise. */
export function FrontPage(props: Door & { trustedAdults: readonly string[] }): VNode {
  const { provision, helplines, trustedAdults } = props
  const say = useSay(doorWords)
  const place = { provision: provision.slug }
  return (
    <DoorLayout provision={provision} helplines={<Helplines lines={helplines} />}>
      <Heading>{say('front.title')}</Heading>
      <Lede>{say('front.lede')}</Lede>
      <p>
        <ButtonLink href={routes.door.tellStep.href({ ...place, step: 'adult' })}>
          {say('front.tell')}
        </ButtonLink>
      </p>
      <p class="hint">{say('front.tell.how')}</p>
      <Ways
        ways={[
          {
            href: routes.door.return.href(place),
            title: say('front.return'),
            note: say('front.return.how'),
          },
          { href: routes.door.tell.href(place), title: say('front.tell.one-page') },
          { href: routes.door.policy.href(place), title: say('front.policy') },
        ]}
      />
      <h2>{say('front.talk')}</h2>
      <p>{say('front.talk.how')}</p>
      {trustedAdults.length > 0 && (
        <>
          <p>{say('front.talk.these')}</p>
          <ul>
            {trustedAdults.map((name) => (
              <li key={name}>
                <Name>{name}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={routes.signIn.href()}>{say('front.staff')}</a>
      </p>
    </DoorLayout>
  )
}
