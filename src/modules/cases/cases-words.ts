import type { Language } from '#ui/language.ts'
import { catalogue, sayIn } from '#ui/words.tsx'
import en from './words.en.json' with { type: 'json' }

export const casesWords = catalogue({ en })

/** The words for a mistake in a field of a case's forms: its own, or those that fit every field. */
export function caseMistakes(language: Language): (field: string, code: string) => string {
  const say = sayIn(casesWords, language)
  return (field, code) => {
    const own = `case.mistake.${field}.${code}`
    return say((own in en ? own : `case.mistake.${code}`) as keyof typeof en)
  }
}
