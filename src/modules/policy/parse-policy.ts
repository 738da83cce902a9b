import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { accept, refuse, type Result } from '#values/result.ts'
import { checkPolicy, type Vocabulary } from './check-policy.ts'
import { policySchema, type Policy } from './policy.ts'

/** What is wrong with a policy document, where (its line, from 1), and how to put it right. */
export type PolicyFault = { line: number; path: string; sentence: string }

/** Some four times what a long policy with all its lists needs. */
export const longestPolicy = 400_000

type Path = readonly PropertyKey[]

/**
 * Reads a policy version from YAML. Never throws. Anchors, aliases and tags are not read, so a small text cannot become
 * a huge one.
 */
export function parsePolicy(
  text: string,
  vocabulary?: Vocabulary,
): Result<Policy, readonly PolicyFault[]> {
  if (text.length > longestPolicy)
    return refuse([whole(1, 'The document is longer than a policy may be.')])
  const lines = new LineCounter()
  const read = readYaml(text, lines)
  if (!read.ok) return read
  const { document, raw } = read.value
  const at = (path: Path) => lines.linePos(offsetOf(document, path)).line
  const parsed = policySchema.safeParse(raw, { reportInput: true })
  if (!parsed.success)
    return refuse(
      parsed.error.issues.flatMap(explain).map(({ path, key, sentence }) => ({
        line: at(key === undefined ? path : [...path, key]),
        path: path.join('.'),
        sentence,
      })),
    )
  const faults = checkPolicy(parsed.data, vocabulary)
  if (faults.length === 0) return accept(parsed.data)
  return refuse(
    faults.map(({ path, sentence }) => ({ line: at(path), path: path.join('.'), sentence })),
  )
}

function readYaml(
  text: string,
  lines: LineCounter,
): Result<{ document: Document; raw: unknown }, PolicyFault[]> {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const [wrong] = [...document.errors, ...document.warnings]
    if (wrong !== undefined)
      return refuse([
        whole(lines.linePos(wrong.pos[0]).line, `This is not YAML: ${wrong.message}.`),
      ])
    return accept({ document, raw: document.toJS({ maxAliasCount: 0 }) as unknown })
  } catch {
    return refuse([whole(1, 'This cannot be read: it uses anchors, or is nested too deeply.')])
  }
}

function whole(line: number, sentence: string): PolicyFault {
  return { line, path: '', sentence }
}

/** Where in the text that place is; if it is missing, what should hold it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0]
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

type Explained = { path: Path; key?: string; sentence: string }

function explain(issue: z.core.$ZodIssue): Explained[] {
  const { path } = issue
  const name = String(path.at(-1) ?? 'The document')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path, key, sentence: `“${key}” does not belong here.` }))
    case 'invalid_value':
      return [{ path, sentence: `“${name}” must be one of: ${issue.values.join(', ')}.` }]
    case 'invalid_type':
      return [
        {
          path,
          sentence:
            issue.input === undefined
              ? `“${name}” is missing.`
              : `“${name}” must be ${expected(issue.expected)}.`,
        },
      ]
    case 'invalid_union':
      return [
        {
          path,
          sentence:
            issue.discriminator === undefined
              ? issue.message
              : 'A rule is a response, a precedence, an existence, an absence, a recurrence or a completeness.',
        },
      ]
    default:
      return [{ path, sentence: `“${name}”: ${issue.message}` }]
  }
}

function expected(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a group of named lines',
    record: 'a group of named lines',
    string: 'a text',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
  }
  return names[type] ?? type
}
