import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink } from '#ui/button.tsx'
import { DoorLayout } from '#ui/door-layout.tsx'
import { Heading } from '#ui/heading.tsx'
import { Helplines } from '#ui/helplines.tsx'
import { Notice } from '#ui/notice.tsx'
import { untranslated } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { reportsWords } from './reports-words.ts'
import type { Telling } from './tell.page.tsx'

type Received = Pick<Telling, 'provision' | 'helplines'>

/** We have it; these are the words to come back with, shown this once. */
export function ReceiptPage(props: Received & { words: string; feelsUnsafe: boolean }): VNode {
  const { provision, helplines, words, feelsUnsafe } = props
  const say = useSay(reportsWords)
  return (
    <DoorLayout withMore provision={provision} helplines={<Helplines lines={helplines} />}>
      <Heading>{say('receipt.title')}</Heading>
      {feelsUnsafe && (
        <Notice kind="attention" title={say('receipt.unsafe')}>
          <p>{say('receipt.unsafe.help')}</p>
        </Notice>
      )}
      <h2>{say('receipt.words')}</h2>
      <output id="return-words" class="return-words" {...untranslated}>
        {words}
      </output>
      <p>{say('receipt.words.why')}</p>
      <p>{say('receipt.no-words')}</p>
      <h2>{say('receipt.next')}</h2>
      <ol class="next">
        {(['read', 'tonight', 'talk', 'ask'] as const).map((what) => (
          <li key={what}>{say(`receipt.next.${what}`)}</li>
        ))}
      </ol>
      <ButtonLink href={routes.door.front.href({ provision: provision.slug })}>
        {say('receipt.done')}
      </ButtonLink>
    </DoorLayout>
  )
}

/** After ten minutes, and for whoever comes by: nothing but that we have it. */
export function ReceiptGonePage({ provision, helplines }: Received): VNode {
  const say = useSay(reportsWords)
  return (
    <DoorLayout provision={provision} helplines={<Helplines lines={helplines} />}>
      <Heading>{say('receipt.gone')}</Heading>
      <p>{say('receipt.gone.why')}</p>
      <ButtonLink href={routes.door.front.href({ provision: provision.slug })}>
        {say('receipt.done')}
      </ButtonLink>
    </DoorLayout>
  )
}
