import type { VNode } from 'preact'

/** Three stones across a river. Decoration: the name always stands beside it. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
      <path d="M2 19c0-3 3-5 7-5s6 2 6 4-3 4-7 4-6-1-6-3z" />
      <path d="M14 11c0-3 3-4 6-4s6 1 6 4-3 4-6 4-6-1-6-4z" />
      <path d="M26 5c0-2 2-4 6-4s6 2 6 4-2 4-6 4-6-2-6-4z" />
    </svg>
  )
}
