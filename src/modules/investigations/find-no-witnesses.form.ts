import { z } from 'zod'
import { neededText } from '#values/fields.ts'

/** Who looked for witnesses, and where. */
export const findNoWitnessesForm = z.object({ 'who-looked': neededText })
export type FindNoWitnessesForm = z.infer<typeof findNoWitnessesForm>
