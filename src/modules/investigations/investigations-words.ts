import type { Language } from '#ui/language.ts'
import { catalogue, sayIn } from '#ui/words.tsx'
import en from './words.en.json' with { type: 'json' }

export const investigationsWords = catalogue({ en })

/** The words for a mistake in a field: its own, or those that fit every field. */
export function mistakeWords(language: Language): (field: string, code: string) => string {
  const say = sayIn(investigationsWords, language)
  return (field, code) => {
    const own = `mistake.${field}.${code}`
    return say((own in en ? own : `mistake.${code}`) as keyof typeof en)
  }
}
