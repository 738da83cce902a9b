type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type Places<Path extends string> = [Names<Path>] extends [never]
  ? []
  : [places: Record<Names<Path>, string>]

/** An address of ours: its pattern for the router, and a typed way to link to it. */
export type Route<Path extends string> = { path: Path; href: (...places: Places<Path>) => string }

export function route<Path extends string>(path: Path): Route<Path> {
  return {
    path,
    href: (...[places]) =>
      path.replaceAll(/:([a-z]+)/gi, (_, name: string) =>
        encodeURIComponent((places as Record<string, string> | undefined)?.[name] ?? ''),
      ),
  }
}
