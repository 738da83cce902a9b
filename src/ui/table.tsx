import type { ComponentChildren, VNode } from 'preact'

export type Column = { label: string; numeric?: boolean }
export type Row = { key: string; cells: readonly ComponentChildren[] }

/**
 * Rows and columns; the first cell of a row is what the row is about. On a phone each row becomes a card, with the column's
 * words before each cell.
 */
export function Table(props: {
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** The caption is for listeners only, where a heading already says it. */
  captionAside?: boolean
}): VNode {
  const { caption, columns, rows, captionAside } = props
  return (
    <table class="table">
      <caption class={captionAside ? 'aside' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => (
            <th key={label} scope="col" class={numeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, place) => (
              <Cell key={place} column={columns[place]} first={place === 0}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell(props: {
  column: Column | undefined
  first: boolean
  children: ComponentChildren
}): VNode {
  const { column, first, children } = props
  if (first) return <th scope="row">{children}</th>
  return (
    <td class={column?.numeric ? 'numeric' : undefined} data-label={column?.label}>
      {children}
    </td>
  )
}
