import { hash } from 'node:crypto';
import type { CompiledTemplate, SiteSnapshot } from '@glaneur/website-config';
import type { ListedPages, ThreadTasks } from './messages.js';
import { TemplateFault } from './template-fault.js';

/**
 * Every page of the site with its key: the template's version, the path and everything the page is rendered from.
 * A template sets the members of its data in the same order each time; if ever it did not, the page is rendered once more.
 * @throws TemplateFault `build.template_failed`
 */
export function listPages(template: CompiledTemplate, task: ThreadTasks['plan']['task']): ListedPages {
  const { snapshot, known } = task;
  return {
    templateVersion: template.version,
    snapshotHash: hash('sha256', snapshot),
    pages: pagesOf(template, JSON.parse(snapshot) as SiteSnapshot).map(({ path, file, data: value }) => {
      const data = JSON.stringify(value);
      const key = hash('sha256', `${template.version}\0${path}\0${file}\0${data}`);
      return known[file] === key ? { path, file, key } : { path, file, key, data };
    }),
  };
}

function pagesOf(template: CompiledTemplate, snapshot: SiteSnapshot) {
  try {
    return template.pages(snapshot);
  } catch (error) {
    throw new TemplateFault(
      'build.template_failed',
      `The template lists no pages: ${(error as Error).message}`,
    );
  }
}
