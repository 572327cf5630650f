/** What follows a postcode to the end, as the postal address of most of Europe has it. */
const AFTER_POSTCODE = /(?:^|[\s,])\d{4,5}\s+(\p{L}[^,\d]*)$/u;

/**
 * The name of the municipality at the end of an address, for readers: `12 rue Pargaminières, 31000 Toulouse` → `Toulouse`.
 * The municipality code of a container tells nobody anything. Undefined where the address does not end in a name.
 */
export function municipalityIn(address: string): string | undefined {
  return AFTER_POSTCODE.exec(address.trimEnd())?.[1]?.trimEnd();
}
