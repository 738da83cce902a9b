import type { ComponentChildren, VNode } from 'preact'
import { routes } from '#routes'
import { ErrorSummary, listMistakes } from './error-summary.tsx'
import type { Mistakes } from './field-props.ts'
import { Form } from './form.tsx'
import { languages } from './language.ts'
import { Mark } from './mark.tsx'
import { places, useSurroundings, type Place, type SignedIn } from './surroundings.tsx'
import { Name } from './told.tsx'
import { uiWords } from './ui-words.ts'
import { useSay, useTerm } from './words.tsx'

/** A page for staff. Who is signed in, the banners and the forms' token come with the surroundings. */
export function StaffLayout(props: {
  title: string
  children: ComponentChildren
  /** Where in the navigation the page stands. */
  place?: Place
  mistakes?: Mistakes | undefined
}): VNode {
  const { title, children, place, mistakes } = props
  const { language, signedIn } = useSurroundings()
  const say = useSay(uiWords)
  const wrong = listMistakes(mistakes).length > 0
  return (
    <html lang={language} dir={languages[language].dir}>
      <StaffHead title={wrong ? say('error.in-title', { title }) : title} />
      <body class="staff">
        <a class="skip" href="#main">
          {say('skip')}
        </a>
        <Banners />
        <header class="top unprinted">
          <Whose signedIn={signedIn} />
          {signedIn && <Navigation place={place} allowed={signedIn.places ?? places} />}
        </header>
        <main id="main" tabIndex={-1}>
          <ErrorSummary mistakes={mistakes} />
          {children}
        </main>
      </body>
    </html>
  )
}

function StaffHead({ title }: { title: string }): VNode {
  const { assets } = useSurroundings()
  const say = useSay(uiWords)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${say('staff.product')}`}</title>
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assets.staffStyle} />
      <link rel="icon" href={assets.icon} />
      {assets.staffScript && <script type="module" src={assets.staffScript} />}
    </head>
  )
}

function Banners(): VNode | null {
  const { notForRealChildren, demo } = useSurroundings()
  const say = useSay(uiWords)
  if (!notForRealChildren && !demo) return null
  return (
    <aside class="banners" aria-label={say('banner')}>
      {demo && <p>{say('banner.demo')}</p>}
      {notForRealChildren && !demo && (
        <p>
          <strong>{say('banner.not-for-real')}</strong> {say('banner.not-for-real.why')}
        </p>
      )}
    </aside>
  )
}

function Whose({ signedIn }: { signedIn: SignedIn | undefined }): VNode {
  const say = useSay(uiWords)
  const term = useTerm()
  return (
    <div class="whose">
      <a class="home" href={signedIn ? routes.desk.href() : routes.home.href()}>
        <Mark />
        <span>{signedIn ? <Name>{signedIn.provision}</Name> : say('staff.product')}</span>
      </a>
      {signedIn && (
        <div class="signed-in">
          <span>
            {say.rich('staff.signed-in', {
              name: <Name>{signedIn.name}</Name>,
              role: term(signedIn.role),
            })}
          </span>
          <Form action={routes.signOut.href()}>
            <button class="as-link" type="submit">
              {say('staff.sign-out')}
            </button>
          </Form>
        </div>
      )}
    </div>
  )
}

const addresses: Record<Place, string> = {
  desk: routes.desk.href(),
  reports: routes.reports.list.href(),
  cases: routes.cases.list.href(),
  people: routes.people.home.href(),
  told: routes.told.href(),
}

function Navigation(props: { place: Place | undefined; allowed: readonly Place[] }): VNode {
  const say = useSay(uiWords)
  return (
    <nav aria-label={say('nav.main')}>
      <ul>
        {props.allowed.map((place) => (
          <li key={place} class={place === 'told' ? 'told-now' : undefined}>
            <a href={addresses[place]} aria-current={place === props.place ? 'page' : undefined}>
              {say(`place.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
