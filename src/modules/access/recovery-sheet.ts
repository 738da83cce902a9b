/** What prints the sheet at the computer itself … */
export const sheetCommand = 'npx upstander recovery-sheet'

/** … and what takes the key back from it. */
export const restoreCommand = 'npx upstander restore-key'

/** Where it is kept, and where never: the words of each stand in the catalogue. */
export const whereToKeep = ['safe', 'two', 'apart', 'copies'] as const

/** How it is used, in order. */
export const stepsOfUse = ['install', 'backup', 'type', 'mend', 'start'] as const
