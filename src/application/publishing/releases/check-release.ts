import { Injectable } from '@nestjs/common';
import { brokenLinks } from '../../../domain/publishing/broken-links.js';
import { SITE_BYTES_MAX } from '../../../domain/publishing/site-files.js';
import { BuildFault } from '../builds/build-fault.js';
import type { ReleaseAssembly } from './release-assembly.js';
import { SiteRenderer } from './site-renderer.port.js';

/** The smoke check of a release that is put together; its pages were read one by one when they were rendered. */
@Injectable()
export class CheckRelease {
  constructor(private readonly renderer: SiteRenderer) {}

  /** @throws BuildFault `build.too_large`, `build.link_broken` */
  async hold({ links, bytes }: ReleaseAssembly): Promise<void> {
    if (bytes > SITE_BYTES_MAX) {
      const message = `The website has ${bytes} bytes; ${SITE_BYTES_MAX} are possible.`;
      throw new BuildFault('build.too_large', message);
    }
    const files = new Set([...Object.keys(links), ...(await this.renderer.assets())]);
    const pages = Object.entries(links).map(([file, found]) => ({ file, links: found }));
    const [first, ...others] = brokenLinks(pages, files);
    if (!first) return;
    const more = others.length > 0 ? ` The same for ${others.length} more.` : '';
    throw new BuildFault(
      'build.link_broken',
      `${first.file} refers to ${first.link}, which is not there.${more}`,
    );
  }
}
