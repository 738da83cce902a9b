/** An e-mail address as a sign-in name: however it is typed, it is the same one. */
export function normalisedEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
