import type { VNode } from 'preact'
import { routes } from '#routes'
import { useSay } from '#ui/words.tsx'
import { peopleWords } from './people-words.ts'

export type Tab = 'students' | 'staff' | 'providers'

const addresses: Record<Tab, string> = {
  students: routes.people.students.href(),
  staff: routes.people.staff.href(),
  providers: routes.people.providers.href(),
}

/** The ways between the lists of people. */
export function PeopleTabs({ here }: { here: Tab }): VNode {
  const say = useSay(peopleWords)
  return (
    <nav class="within unprinted" aria-label={say('tabs.label')}>
      <ul>
        {(['students', 'staff', 'providers'] as const).map((tab) => (
          <li key={tab}>
            <a href={addresses[tab]} aria-current={tab === here ? 'page' : undefined}>
              {say(`tab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
