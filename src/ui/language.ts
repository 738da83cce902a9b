/** The languages there are catalogues for, and one that marks every text, so that a test can find what is in none. */
export const languages = {
  en: { dir: 'ltr', locale: 'en-GB' },
  'en-XA': { dir: 'ltr', locale: 'en-GB' },
} as const satisfies Record<string, { dir: 'ltr' | 'rtl'; locale: string }>

export type Language = keyof typeof languages

/** The first of an Accept-Language header that we speak; English if none. */
export function languageFor(accepted: string | undefined): Language {
  for (const range of (accepted ?? '').split(',')) {
    const tag = range.split(';')[0]?.trim() ?? ''
    const found = Object.keys(languages).find((language) => language === tag)
    if (found !== undefined) return found as Language
    if (tag.split('-')[0] === 'en') return 'en'
  }
  return 'en'
}
