/** Small ASCII letters, digits and single hyphens; empty when nothing of the text can be written so. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .replace(/ß/gu, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/**
 * A slug for each, by name and code, so that it does not depend on which others there are; two that come out the
 * same both take their id as well.
 */
export function areaSlugs(areas: readonly { id: string; code: string; name: string }[]): Map<string, string> {
  const wanted = areas.map(({ id, code, name }) => {
    const parts = [slugify(name), slugify(code)].filter((part) => part !== '');
    return { id, slug: [...new Set(parts)].join('-') };
  });
  const count = new Map<string, number>();
  for (const { slug } of wanted) count.set(slug, (count.get(slug) ?? 0) + 1);
  return new Map(
    wanted.map(({ id, slug }) => [
      id,
      slug === '' || (count.get(slug) ?? 0) > 1 ? [slug, id].filter(Boolean).join('-') : slug,
    ]),
  );
}

/** The last part of a container's address: its short code in small letters, else (no such code) its id. */
export function containerSlug({ id, code }: { id: string; code: string }): string {
  const slug = code.toLowerCase();
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : id;
}
