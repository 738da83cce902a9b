import type { VNode } from 'preact'
import { Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { responsesWords } from './responses-words.ts'

/** Does it take sport away, and if it does, why? */
export function Sport(props: { sent: Sent; mistakes: Mistakes | undefined }): VNode {
  const { sent, mistakes } = props
  const say = useSay(responsesWords)
  return (
    <>
      <Radios
        name="takes-sport"
        label={say('sport.takes')}
        value={sent['takes-sport']}
        error={mistakes?.['takes-sport']}
        choices={[
          { code: 'no', label: say('no') },
          { code: 'yes', label: say('yes') },
        ]}
        inline
      />
      <TextArea
        name="why-sport"
        label={say('sport.why')}
        hint={say('sport.why.hint')}
        value={sent['why-sport']}
        error={mistakes?.['why-sport']}
        rows={2}
      />
    </>
  )
}
