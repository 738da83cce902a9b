/** Where to go after signing in: a path of our own, or undefined. Another site, in any disguise, is not. */
export function pathOfOurs(text: string | undefined): string | undefined {
  if (text === undefined || !/^\/(?![/\\])[\x21-\x7E]*$/.test(text)) return undefined
  const ours = 'https://ours.invalid'
  const url = URL.parse(text, ours)
  if (url?.origin !== ours || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search
}
