/** What a deed answers: the thing asked for, or why the policy says no. Faults are exceptions. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>
export type Accepted<Value> = { ok: true; value: Value }
export type Refused<Refusal> = { ok: false; refusal: Refusal }

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal }
}
