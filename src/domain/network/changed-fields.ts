/** The names of the fields whose values differ. Positions and boundaries are compared by their numbers. */
export function changedFields<Properties extends object>(before: Properties, after: Properties): string[] {
  const fields = Object.keys(after) as (keyof Properties & string)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
