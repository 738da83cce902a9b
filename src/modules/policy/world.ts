import type { Runner } from '#modules/record/runner.store.ts'
import type { RecordWorld } from '#modules/record/world.ts'
import type { PolicySetting } from './moment.ts'

/** The outside world with the one runner that carries out deeds. */
export type World = RecordWorld & { runner: Runner<PolicySetting> }
