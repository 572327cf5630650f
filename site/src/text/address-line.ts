/** Street and municipality on one line; the address that names it already stays as it is. */
export function addressLine(address: string | null, municipality: string | null): string {
  if (address === null) return municipality ?? '';
  return municipality === null || address.includes(municipality) ? address : `${address}, ${municipality}`;
}
