/** A value that the form's check lets nobody leave out. */
export function present<T>(value: T | null): T {
  if (value === null) throw new Error('sent without a value that the form asks for');
  return value;
}
