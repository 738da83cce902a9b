import { entryKind, fact } from '#modules/record/kind.ts'

export const rolesInCase = ['target', 'alleged', 'witness', 'supporter'] as const

/** A case begins. Its policy version is the one in force when the first of its reports was made (R1.5). */
export const caseOpened = entryKind('case-opened', {
  facts: {
    policy: fact.reference(),
    types: fact.listOf(fact.code()),
    grounds: fact.listOf(fact.code()),
  },
  words: ['reasons'],
})

/** A report is handled in this case; from now on its entries are read with the case's own. */
export const reportJoined = entryKind('report-joined', { facts: { report: fact.reference() } })

/** The report was joined to the wrong case. */
export const reportParted = entryKind('report-parted', {
  facts: { report: fact.reference() },
  words: ['reasons'],
})

export const severities = ['1', '2', '3', '4'] as const

/** How serious it is, 1 to 4, with reasons (R4.20). Severity is prompted, never raised by a category. */
export const severitySet = entryKind('severity-set', {
  facts: { severity: fact.oneOf(severities) },
  words: ['reasons'],
})

/** Who looks into it (R4.8). */
export const investigatorNamed = entryKind('investigator-named', {
  facts: { staff: fact.reference(), 'no-connection': fact.yes() },
})

/** Safeguarding hold: no interviews, family contact, restorative work or notices, and their clocks stand still. */
export const holdPlaced = entryKind('hold-placed', {
  facts: { ground: fact.code(), 'review-on': fact.date() },
  words: ['reasons', 'holder'],
})

export const holdLifted = entryKind('hold-lifted', { facts: {}, words: ['reasons'] })
