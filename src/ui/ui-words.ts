import en from './words.en.json' with { type: 'json' }
import { catalogue } from './words.tsx'

export const uiWords = catalogue({ en })
