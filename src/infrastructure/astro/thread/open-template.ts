import type { CompiledTemplate } from '@glaneur/website-config';

/** What the entry of a compiled template exports. */
interface TemplateEntry {
  openTemplate(): Promise<CompiledTemplate>;
}

/** Imports a compiled template; once for each thread, since a module is read once. */
export async function openTemplate(entry: string): Promise<CompiledTemplate> {
  const module = (await import(entry)) as TemplateEntry;
  return module.openTemplate();
}
