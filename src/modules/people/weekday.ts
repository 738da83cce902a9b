/** The days a student may attend, as ISO weekdays from Monday, in the words of forms and pages. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
