/** What makes it bullying (R2.1), and whether power was unequal, which alone neither makes nor undoes it (R2.2). */
export const questions = ['deliberate', 'hurtful', 'repeated', 'power'] as const
export type Question = (typeof questions)[number]

export const answers = ['yes', 'no', 'unsure'] as const
export type Answer = (typeof answers)[number]

/** Each of the four questions answered, and why we think so; undefined if no reason was given. */
export type DefinitionTest = Readonly<Record<Question, { answer: Answer; why: string | undefined }>>
