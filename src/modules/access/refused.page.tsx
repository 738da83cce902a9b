import type { VNode } from 'preact'
import { ButtonLink } from '#ui/button.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { mayDo, type Permission, type Role } from '#values/permission.ts'
import { accessWords } from './access-words.ts'

/** 403: why this is not theirs to do, and whom to ask. */
export function RefusedPage(props: {
  permission: Permission
  name: string
  roles: readonly Role[]
  /** Who manages access here. */
  administrators: readonly string[]
  /** Where they can go on. */
  landing: string
}): VNode {
  const { permission, name, roles, administrators, landing } = props
  const say = useSay(accessWords)
  const some = (held: readonly Role[]) =>
    held
      .map((role) => say(`role.${role}`))
      .reduce((first, last) => say('refused.or', { first, last }))
  return (
    <StaffLayout title={say('refused.title')}>
      <Heading>{say('refused.title')}</Heading>
      <Lede>
        {say.rich('refused.why', {
          deed: say(`deed.${permission}`),
          roles: some(mayDo[permission]),
          name: <Name>{name}</Name>,
          own: roles.map((role) => say(`role.${role}`)).join(', ') || say('role.none'),
        })}
      </Lede>
      {administrators.length === 0 ? (
        <p>{say('refused.nobody')}</p>
      ) : (
        <>
          <p>{say('refused.ask')}</p>
          <ul>
            {administrators.map((administrator) => (
              <li key={administrator}>
                <Name>{administrator}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonLink href={landing}>{say('refused.back')}</ButtonLink>
    </StaffLayout>
  )
}
