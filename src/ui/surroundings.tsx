import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from './language.ts'

/** What a page stands in and does not have to be handed by every handler. */
export type Surroundings = {
  language: Language
  assets: PageAssets
  /** A fresh idempotency key, for a form that does not bring its own. */
  freshKey: () => string
  /** The token that a signed-in person's forms carry. */
  csrf?: string | undefined
  /** Who is signed in; what they may go to, by the name of the place (everything if absent). */
  signedIn?: SignedIn | undefined
  /** True until a recovery key is printed, a backup has run and the lead has a second factor. */
  notForRealChildren?: boolean | undefined
  /** True in the demo: every page says so. */
  demo?: boolean | undefined
}

export type SignedIn = {
  name: string
  /** In the provision's own words. */
  role: string
  provision: string
  places?: readonly Place[] | undefined
}

export const places = ['desk', 'reports', 'cases', 'people', 'told'] as const
export type Place = (typeof places)[number]

/** Addresses and contents of what pages load. A script that is not there is left out. */
export type PageAssets = {
  staffStyle: string
  staffScript?: string | undefined
  font: string
  icon: string
  doorStyle: string
  doorMoreStyle: string
  doorScript?: string | undefined
}

/** For a component rendered on its own, as in a test or an email: English, no styles. */
export const bare: Surroundings = {
  language: 'en',
  assets: { staffStyle: '', font: '', icon: '', doorStyle: '', doorMoreStyle: '' },
  freshKey: () => 'a-key-of-a-blank-form',
}

export const Surrounded = createContext<Surroundings>(bare)

export function useSurroundings(): Surroundings {
  return useContext(Surrounded)
}
