import type { VNode } from 'preact'
import { routes } from '#routes'
import { DoorLayout } from './door-layout.tsx'
import { Heading } from './heading.tsx'
import { Name } from './told.tsx'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** The page for when there is no page: calm, small, and the same for whoever may know and whoever may not. */
export function NoPage(props: {
  because: 'not-found' | 'too-large' | 'from-elsewhere' | 'fault'
  /** Where the fault stands in the log. */
  reference?: string
}): VNode {
  const { because, reference } = props
  const say = useSay(uiWords)
  const home = routes.home.href()
  return (
    <DoorLayout provision={{ name: say('staff.product'), front: home, exitTo: home }}>
      <Heading>{say(`no.${because}`)}</Heading>
      <p>{say(`no.${because}.why`)}</p>
      {reference !== undefined && (
        <p>{say.rich('no.reference', { reference: <Name>{reference}</Name> })}</p>
      )}
    </DoorLayout>
  )
}
