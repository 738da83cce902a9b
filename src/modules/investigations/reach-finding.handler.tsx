import type { Hono } from 'hono'
import { isInEffect } from '#modules/access/role-grant.ts'
import { listGrants } from '#modules/access/role-grant.store.ts'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { type CaseDeed, mountCaseDeed, type OnCase } from '#modules/cases/case-deed.mount.tsx'
import { peopleIn, type PersonInCase } from '#modules/cases/people.ts'
import { listStaff } from '#modules/people/staff.store.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import { permit } from '#values/permission.ts'
import { mistakeWords } from './investigations-words.ts'
import { reachFinding, type ReachFindingRefusal, whyNotFind } from './reach-finding.ts'
import { reachFindingForm, type ReachFindingForm } from './reach-finding.form.ts'
import { ReachFindingPage } from './reach-finding.page.tsx'

type About = { person: PersonInCase; leading: readonly { id: Id<'Staff'>; name: string }[] }

/** A finding about one person, and who can agree to it. */
export function mountFindings(app: Hono<StaffEnv>, world: World): void {
  const reaching: CaseDeed<ReachFindingForm, ReachFindingRefusal, About> = {
    path: routes.cases.finding.path,
    permission: 'reach-finding',
    about: async (on) => {
      const person = personIn(on)
      return person && { person, leading: await listLeading(on, world) }
    },
    form: () => reachFindingForm,
    shows: [
      'hold-placed',
      'person-named',
      'person-taken-out',
      'account-taken',
      'evidence-listed',
      'finding-reached',
      'withdrawn',
    ],
    decide:
      (_on, form, { person, leading }) =>
      (entries, moment) =>
        reachFinding(entries, form, moment, {
          party: person.party,
          leading: leading.map(({ id }) => id),
        }),
    foreseen: (on, { person }) => whyNotFind(on.entries, person.party, on),
    page: (on, again, about) => (
      <ReachFindingPage
        {...again}
        {...about}
        on={on.shown}
        outcomes={codesOn(on.policy, 'findings', on.today)}
      />
    ),
  }
  mountCaseDeed(app, world, mistakeWords, reaching)
}

/** Whoever the address names, as alleged if they are that among others. */
function personIn({ entries, given }: OnCase): PersonInCase | undefined {
  const roles = peopleIn(entries).filter(({ party }) => party === given('party'))
  return roles.find(({ role }) => role === 'alleged') ?? roles[0]
}

/** Who else may agree to a finding, works here, and may see this case: checked now, not when they got their role. */
function listLeading(on: OnCase, world: World): Promise<About['leading']> {
  return world.database.transact(on.staff.provision, async (tx) => {
    const [grants, staff] = [(await listGrants(tx)).filter(isInEffect), await listStaff(tx)]
    const leading: { id: Id<'Staff'>; name: string }[] = []
    for (const { id, name, leftOn } of staff) {
      const roles = grants.flatMap((grant) => (grant.staff === id ? [grant.role] : []))
      const left = leftOn !== undefined && Temporal.PlainDate.compare(leftOn, on.today) < 0
      if (id === on.staff.staff || left || !permit({ roles }, 'agree-to-finding')) continue
      if ((await findWhySeen(tx, { staff: id, roles }, on.case)) !== undefined)
        leading.push({ id, name })
    }
    return leading
  })
}
