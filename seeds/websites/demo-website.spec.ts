import { checkConfig, checkSlug } from '@glaneur/website-config';
import { demoWebsite } from './demo-website.js';

describe('the website of the demo organisation', () => {
  it('keeps every rule, in both languages, on every page', () => {
    expect(checkConfig(demoWebsite.config)).toEqual({ ok: true, config: demoWebsite.config });
    expect(checkSlug(demoWebsite.slug)).toEqual([]);
    const { home: _, ...others } = demoWebsite.config.pages;
    expect(Object.values(others).map(({ enabled }) => enabled)).not.toContain(false);
  });

  it('is the same whenever it is made', () => {
    expect(demoWebsite.id).toMatch(/^019438e9-4800-7000-a000-/);
  });
});
