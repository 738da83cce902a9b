import type { ComponentChildren, VNode } from 'preact'
import { ErrorSummary, listMistakes } from './error-summary.tsx'
import type { Mistakes } from './field-props.ts'
import { languages } from './language.ts'
import { Mark } from './mark.tsx'
import { useSurroundings } from './surroundings.tsx'
import { uiWords } from './ui-words.ts'
import { useSay, useTerm } from './words.tsx'

/** What the child's door needs to know of a provision. */
export type DoorOf = {
  name: string
  /** The address of its front door. */
  front: string
  /** A neutral site elsewhere, where "Exit this page" leads. */
  exitTo: string
}

/**
 * A page of the child's door: one request, no script needed. The title is seen in the tab and in the history, so it
 * is neutral ("Stepping Stones") and says nothing of why somebody is here.
 */
export function DoorLayout(props: {
  provision: DoorOf
  children: ComponentChildren
  /** Before the provision's name in the tab: neutral too ("Step 2 of 5"). */
  title?: string
  mistakes?: Mistakes | undefined
  /** Who can be talked to now, at the foot of the page. */
  helplines?: ComponentChildren
  /** The page shows stones, return words or a summary: their styles come along. */
  withMore?: boolean
}): VNode {
  const { provision, children, mistakes, helplines } = props
  const { language, demo } = useSurroundings()
  const say = useSay(uiWords)
  const term = useTerm()
  const name = term(provision.name)
  const titled = props.title ? `${props.title} – ${name}` : name
  const wrong = listMistakes(mistakes).length > 0
  const inTab = wrong ? say('error.in-title', { title: titled }) : titled
  return (
    <html lang={language} dir={languages[language].dir}>
      <DoorHead title={inTab} withMore={props.withMore === true} />
      <body class="door">
        <header class="top">
          <a class="home" href={provision.front}>
            <Mark />
            <span>{name}</span>
          </a>
          <a
            class="button exit"
            href={provision.exitTo}
            rel="noreferrer"
            data-exit
            data-hint={say('exit.hint')}
          >
            {say('exit.link')}
          </a>
        </header>
        <main id="main">
          {demo && <p class="demo">{say('banner.demo')}</p>}
          <ErrorSummary mistakes={mistakes} />
          {children}
        </main>
        {helplines && <footer>{helplines}</footer>}
        <DoorScript />
      </body>
    </html>
  )
}

function DoorHead({ title, withMore }: { title: string; withMore: boolean }): VNode {
  const { assets } = useSurroundings()
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href={assets.icon} />
      <style dangerouslySetInnerHTML={{ __html: assets.doorStyle }} />
      {withMore && <style dangerouslySetInnerHTML={{ __html: assets.doorMoreStyle }} />}
    </head>
  )
}

function DoorScript(): VNode | null {
  const { assets } = useSurroundings()
  if (assets.doorScript === undefined) return null
  return <script dangerouslySetInnerHTML={{ __html: assets.doorScript }} />
}
