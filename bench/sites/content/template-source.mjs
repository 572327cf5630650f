/** What the template reckons with, from its own sources: other generators get the same words and numbers from it. */
import { registerHooks } from 'node:module';

// Sources name each other as they are called once compiled.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/^\..*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});

const source = new URL('../../../site/src/', import.meta.url);
const from = (path) => import(new URL(path, source).href);

export const { GLYPHS } = await from('components/glyphs.ts');
export const { project, viewBoxOf } = await from('content/geometry.ts');
export const { day, distance, period } = await from('text/formats.ts');
export const { blocksOf } = await from('text/prose.ts');
