import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import { roles } from '#values/permission.ts'
import { accessWords } from './access-words.ts'
import type { Account } from './account.ts'
import { AddAccount, type Adding } from './add-account.page.tsx'
import { isInEffect, type RoleGrant, type WhyNotConfirm } from './role-grant.ts'

/** A role that awaits a second person, with why the reader is not the one to confirm it. */
export type Awaiting = {
  grant: RoleGrant
  name: string
  askedBy: string
  whyNot: WhyNotConfirm | undefined
}

export type AccessSeen = Adding & {
  accounts: readonly Account[]
  awaiting: readonly Awaiting[]
  mayManage: boolean
  now: Temporal.Instant
  zone: string
  whyNot?: WhyNotConfirm | undefined
}

/** Who can sign in, what they may do, and which roles await a second person. */
export function AccessPage(props: AccessSeen): VNode {
  const { accounts, awaiting, mayManage, mistakes, whyNot } = props
  const say = useSay(accessWords)
  return (
    <StaffLayout title={say('access.title')} mistakes={mistakes}>
      <Heading>{say('access.title')}</Heading>
      {whyNot && <Notice kind="attention">{say(`why-not.${whyNot}`)}</Notice>}
      <Lede>{say('access.lede')}</Lede>
      {awaiting.length > 0 && <h2>{say('access.waiting')}</h2>}
      {awaiting.map((one) => (
        <Waiting key={one.grant.id} {...props} one={one} />
      ))}
      <h2>{say('access.people')}</h2>
      {accounts.map((account) => (
        <AccountCard key={account.id} {...props} account={account} />
      ))}
      {mayManage && <AddAccount {...props} />}
      {mayManage && (
        <p>
          <a href={routes.settings.recoverySheet.href()}>{say('sheet.link')}</a>
        </p>
      )}
    </StaffLayout>
  )
}

function Waiting({ one, now, zone }: AccessSeen & { one: Awaiting }): VNode {
  const say = useSay(accessWords)
  const when = useWhen(now, zone)
  const { grant, name, askedBy, whyNot } = one
  const place = { grant: grant.id }
  return (
    <Card title={<Name>{name}</Name>}>
      <p>
        {say.rich('access.waiting.ask', {
          asker: <Name>{askedBy}</Name>,
          day: when.at(grant.askedAt),
          name: <Name>{name}</Name>,
          role: say(`role.${grant.role}`),
        })}
      </p>
      <p>{say(whyNot ? `why-not.${whyNot}` : 'access.waiting.first')}</p>
      {!whyNot && (
        <Form action={routes.settings.roleConfirmation.href(place)}>
          <Button>{say('access.confirm')}</Button>
        </Form>
      )}
      <Form action={routes.settings.roleEnd.href(place)}>
        <Button look="quiet">{say('access.decline')}</Button>
      </Form>
    </Card>
  )
}

function AccountCard(props: AccessSeen & { account: Account }): VNode {
  const { account, mayManage, now, zone } = props
  const say = useSay(accessWords)
  const when = useWhen(now, zone)
  const state = account.hasPassword
    ? say('access.state.ready')
    : account.linkEndsAt
      ? say('access.state.link', { until: when.at(account.linkEndsAt) })
      : say('access.state.none')
  return (
    <Card title={<Name>{account.name}</Name>}>
      <SummaryList
        rows={[
          { term: say('access.email'), says: <Name>{account.email}</Name> },
          { term: say('access.state'), says: state },
          { term: say('access.holds'), says: <Held grants={account.grants} /> },
        ]}
      />
      {mayManage && <AccountDeeds account={account} />}
    </Card>
  )
}

function Held({ grants }: { grants: readonly RoleGrant[] }): VNode {
  const say = useSay(accessWords)
  const said = grants.map((grant) => {
    const role = say(`role.${grant.role}`)
    if (!isInEffect(grant)) return say('access.awaits', { role })
    return grant.atSetUp ? say('access.set-up', { role }) : role
  })
  return <>{said.join(', ') || say('role.none')}</>
}

function AccountDeeds({ account }: { account: Account }): VNode {
  const say = useSay(accessWords)
  const place = { account: account.id }
  const free = roles.filter((role) => account.grants.every((grant) => grant.role !== role))
  return (
    <>
      {free.length > 0 && (
        <Form action={routes.settings.accountRoles.href(place)}>
          <Select
            name="role"
            label={say('access.ask-role')}
            choices={free.map((code) => ({ code, label: say(`role.${code}`) }))}
          />
          <Button look="quiet">{say('access.ask-role.button')}</Button>
        </Form>
      )}
      {account.grants.filter(isInEffect).map((grant) => (
        <Form key={grant.id} action={routes.settings.roleEnd.href({ grant: grant.id })}>
          <Button look="quiet">
            {say('access.end-role', { role: say(`role.${grant.role}`) })}
          </Button>
        </Form>
      ))}
      <Form action={routes.settings.accountLink.href(place)}>
        <Button look="quiet">{say('access.link')}</Button>
      </Form>
      <Form action={routes.settings.accountClosing.href(place)}>
        <Button look="danger">{say('access.close')}</Button>
      </Form>
    </>
  )
}
