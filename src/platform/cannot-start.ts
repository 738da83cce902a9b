/** Why a command cannot do its work, as one clear sentence for the person at the keyboard. Ends it with exit code 1. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
