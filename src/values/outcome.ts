/** How it went when somebody asked for a deed. */
export type Outcome<Refusal, Written = unknown, First = unknown> =
  /** It is done, and this was written. */
  | { kind: 'done'; written: Written }
  /** The policy says no. */
  | { kind: 'refused'; refusal: Refusal }
  /** Something arrived that their form did not show. */
  | { kind: 'changed' }
  /** The same form was sent before. */
  | { kind: 'repeated'; first: First }
