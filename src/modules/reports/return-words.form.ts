import { z } from 'zod'
import { oneOf } from '#values/fields.ts'

/** Whose hands the words are in; `face-to-face` says that somebody asked them so, alone. */
export const confirmHolderForm = z.object({
  holder: oneOf(['hurt', 'teller']),
  'face-to-face': oneOf(['yes']),
})
export type ConfirmHolderForm = z.infer<typeof confirmHolderForm>

export const cancelReturnWordsForm = z.object({
  why: oneOf(['lost', 'found-by-somebody', 'not-wanted']),
})
export type CancelReturnWordsForm = z.infer<typeof cancelReturnWordsForm>
