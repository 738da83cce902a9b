import { catalogue } from '#ui/words.tsx'
import en from './words.en.json' with { type: 'json' }

export const caseFileWords = catalogue({ en })
