const replacement = '\uFFFD'

/** Text as it came from outside, made storable: NUL and lone surrogates become U+FFFD, line ends become \n. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', replacement).replaceAll(/\r\n?/g, '\n')
}

/** True if there is anything in it that a person would see. */
export function hasText(text: string | undefined): text is string {
  return text !== undefined && /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text)
}
