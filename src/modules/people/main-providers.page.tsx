import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button, ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/card.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Table } from '#ui/table.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { ChangedMeanwhile, useOrNone } from './changed-meanwhile.page.tsx'
import type { MainProvider } from './main-provider.ts'
import { PeopleTabs } from './people-tabs.page.tsx'
import { peopleWords } from './people-words.ts'
import { shownVersion } from './shown-version.ts'
import type { Seen } from './students.page.tsx'

/** The home schools, and who leads safeguarding there. */
export function MainProvidersPage(props: Seen & { providers: readonly MainProvider[] }): VNode {
  const { providers, mayManage, now, zone } = props
  const say = useSay(peopleWords)
  const when = useWhen(now, zone)
  const orNone = useOrNone()
  const add = mayManage && (
    <ButtonLink href={routes.people.newProvider.href()}>{say('providers.add')}</ButtonLink>
  )
  const nameOf = (provider: MainProvider) =>
    mayManage ? (
      <a href={routes.people.provider.href({ provider: provider.id })}>
        <Name>{provider.name}</Name>
      </a>
    ) : (
      <Name>{provider.name}</Name>
    )
  return (
    <StaffLayout title={say('providers.title')} place="people">
      <Heading>{say('people.title')}</Heading>
      <PeopleTabs here="providers" />
      {providers.length === 0 ? (
        <EmptyState title={say('providers.empty')} begin={add}>
          {say('providers.empty.text')}
        </EmptyState>
      ) : (
        <Table
          caption={say('providers.caption')}
          columns={(['name', 'lead', 'reach'] as const).map((column) => ({
            label: say(`provider.${column}`),
          }))}
          rows={providers.map((provider) => ({
            key: provider.id,
            cells: [
              nameOf(provider),
              orNone(provider.safeguardingLead && <Name>{provider.safeguardingLead}</Name>),
              provider.endedOn
                ? say('gone.until', { date: when.day(provider.endedOn) })
                : orNone(reachOf(provider) && <Name>{reachOf(provider)}</Name>),
            ],
          }))}
        />
      )}
      {providers.length > 0 && add && <p>{add}</p>}
    </StaffLayout>
  )
}

const reachOf = ({ telephone, email }: MainProvider) =>
  [telephone, email].filter((way) => way !== undefined).join(', ')

/** A main provider is written down, or written anew. `changed`: somebody else was faster. */
export function MainProviderFormPage(props: {
  action: string
  sent: Sent
  mistakes?: Mistakes | undefined
  provider: MainProvider | undefined
  changed?: true | undefined
}): VNode {
  const { action, sent, mistakes, provider, changed } = props
  const say = useSay(peopleWords)
  const title = say(provider === undefined ? 'provider.new' : 'provider.one')
  const field = (name: string) => ({ name, value: sent[name], error: mistakes?.[name] })
  return (
    <StaffLayout title={title} place="people" mistakes={mistakes}>
      <Heading above={say('tab.providers')}>
        {provider ? <Name>{provider.name}</Name> : title}
      </Heading>
      {changed && provider && <Now provider={provider} />}
      <Form action={action} sent={sent} hidden={{ version: shownVersion(sent, provider, changed) }}>
        <TextField {...field('name')} label={say('provider.name')} spellcheck={false} />
        <TextField
          {...field('safeguarding-lead')}
          label={say('provider.lead')}
          hint={say('optional')}
          spellcheck={false}
        />
        <TextField {...field('email')} label={say('provider.email')} type="email" />
        <TextField {...field('telephone')} label={say('provider.telephone')} type="tel" short />
        <Button>{say('save')}</Button>
      </Form>
      {provider && (
        <p>
          <a href={routes.people.providerLeaving.href({ provider: provider.id })}>
            {say(provider.endedOn === undefined ? 'provider.leave' : 'provider.return')}
          </a>
        </p>
      )}
    </StaffLayout>
  )
}

function Now({ provider }: { provider: MainProvider }): VNode {
  const say = useSay(peopleWords)
  const orNone = useOrNone()
  const lead = provider.safeguardingLead
  const rows = [
    { term: say('provider.name'), says: <Name>{provider.name}</Name> },
    { term: say('provider.lead'), says: orNone(lead && <Name>{lead}</Name>) },
  ]
  return <ChangedMeanwhile now={rows} />
}
