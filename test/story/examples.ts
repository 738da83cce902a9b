import { examplesOfActions } from './examples-actions.ts'
import { examplesOfCheckIns } from './examples-check-ins.ts'
import { examplesOfClosing } from './examples-closing.ts'
import { examplesOfFindings } from './examples-findings.ts'
import { examplesOfFirstSteps } from './examples-first-steps.ts'
import { examplesOfHearing } from './examples-hearing.ts'
import { examplesOfSupport } from './examples-support.ts'
import { examplesOfTelling } from './examples-telling.ts'
import type { Examples } from './story.ts'

/** For every rule of the shipped policy the stories that show what it asks. */
export const examples: Examples = {
  ...examplesOfTelling,
  ...examplesOfFirstSteps,
  ...examplesOfHearing,
  ...examplesOfFindings,
  ...examplesOfSupport,
  ...examplesOfActions,
  ...examplesOfCheckIns,
  ...examplesOfClosing,
}
