import type { VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** The way through a long list, a page at a time. Nothing if there is one page only. */
export function Pagination(props: {
  page: number
  pages: number
  hrefOf: (page: number) => string
}): VNode | null {
  const say = useSay(uiWords)
  const { page, pages, hrefOf } = props
  if (pages < 2) return null
  return (
    <nav class="pagination" aria-label={say('nav.pages')}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {say('pages.earlier')}
        </a>
      )}
      <span>{say('pages.where', { page, pages })}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {say('pages.later')}
        </a>
      )}
    </nav>
  )
}

export type SubPlace = { href: string; label: string; current?: boolean }

/** The pages of one part: of a case, of the settings. */
export function SubNav({ places }: { places: readonly SubPlace[] }): VNode {
  const say = useSay(uiWords)
  return (
    <nav class="subnav" aria-label={say('nav.within')}>
      <ul>
        {places.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
