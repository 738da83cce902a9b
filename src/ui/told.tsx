import type { VNode } from 'preact'

/** Marks an element as holding data, which is nobody's to translate. The renderer drops a plain `translate={false}`. */
export const untranslated: object = { translate: 'no' }

/** What somebody wrote, in their own words: its line ends kept, never translated. */
export function Told({ children }: { children: string }): VNode {
  return (
    <p class="told" {...untranslated} dir="auto">
      {children}
    </p>
  )
}

/** A person's or a place's name, or any other datum in a line of ours: never translated. */
export function Name({ children }: { children: string | number }): VNode {
  return (
    <span {...untranslated} dir="auto">
      {children}
    </span>
  )
}
