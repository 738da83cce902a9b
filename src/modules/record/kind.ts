import { z } from 'zod'
import type { Entry, NewEntry, Words } from './entry.ts'
import { effective } from './correction.ts'

/** The kinds of coded value a fact may be. There is deliberately none for free text. */
export const fact = {
  yes: () => z.boolean(),
  count: () => z.int().nonnegative(),
  /** One of a closed list that the code itself decides on. */
  oneOf: <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes),
  /** A code from a list of the policy in force. */
  code: () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/),
  date: () => z.iso.date(),
  /** An id of a party, stream or person, or a digest or signature in hex. */
  reference: () => z.string().regex(/^[0-9a-f-]{32,128}$/),
  listOf: <Item extends z.ZodType<string | number | boolean>>(item: Item) => z.array(item),
}

type Shape = Record<string, z.ZodType>
type FactsOf<Facts extends Shape> = z.infer<z.ZodObject<Facts>>

type Draft<Facts extends Shape, Part extends string> = Omit<
  NewEntry,
  'kind' | 'facts' | 'words'
> & {
  facts: FactsOf<Facts>
  words?: readonly (Omit<Words, 'part'> & { part: Part })[]
}

/** An entry known to be of one kind. */
export type EntryOf<Kind> =
  Kind extends EntryKind<infer Facts, infer Part>
    ? Omit<Entry, 'facts'> & {
        facts: FactsOf<Facts>
        words: readonly (Omit<Words, 'part'> & { part: Part })[]
      }
    : never

/** A kind of entry: its name, the facts it carries and the parts of words it may hold. */
export type EntryKind<Facts extends Shape = Shape, Part extends string = string> = {
  name: string
  facts: z.ZodObject<Facts>
  parts: readonly Part[]
  /** A new entry of this kind, for a deed to return. */
  make: (draft: Draft<Facts, Part>) => NewEntry
  /** The entries of this kind, as they stand after corrections. */
  in: (entries: readonly Entry[]) => EntryOf<EntryKind<Facts, Part>>[]
}

/** What the runner must know of a kind to check what is written. */
export type DeclaredKind = { name: string; facts: z.ZodType; parts: readonly string[] }

/** Declares a kind of entry. Names are kebab-case and are never reused for something else. */
export function entryKind<Facts extends Shape, const Part extends string = never>(
  name: string,
  shape: { facts: Facts; words?: readonly Part[] },
): EntryKind<Facts, Part> {
  return {
    name,
    facts: z.strictObject(shape.facts),
    parts: shape.words ?? [],
    make: (draft) => ({ ...draft, kind: name }) as NewEntry,
    in: (entries) =>
      effective(entries).filter((entry) => entry.kind === name) as unknown as EntryOf<
        EntryKind<Facts, Part>
      >[],
  }
}

/** The text of one part, if it was said and has not been destroyed. */
export function wordsIn<Part extends string>(
  entry: { words: readonly { part: Part; text: string }[] },
  part: Part,
): string | undefined {
  return entry.words.find((words) => words.part === part)?.text
}
