import en from './gallery.words.en.json' with { type: 'json' }
import { catalogue } from './words.tsx'

export const galleryWords = catalogue({ en })
