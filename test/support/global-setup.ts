import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

/**
 * Prepares the template of the profile under test, once per run; the workers inherit the run's name.
 * Jest transforms what a global set-up imports, but does not apply `moduleNameMapper` to it: hence the hook, which
 * also serves the teardown.
 */
export default async function globalSetup(): Promise<void> {
  findSourcesByTheirCompiledNames();
  const { prepareEmbeddedTemplate, removeEmbeddedClones } = await import('./databases/embedded-databases.js');
  const { prepareServerTemplate, removeServerClones } = await import('./databases/server-databases.js');
  const { testProfile } = await import('./test-database.js');

  const run = String(process.pid);
  process.env.GLANEUR_TEST_RUN = run;
  if (testProfile() === 'embedded') {
    await removeEmbeddedClones(run);
    await prepareEmbeddedTemplate(run);
  } else {
    await removeServerClones(run);
    await prepareServerTemplate(run);
  }
}

/** `./x.js` in a TypeScript file means `./x.ts` where only that exists. */
function findSourcesByTheirCompiledNames(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL;
      if (parent?.endsWith('.ts') && /^\.{1,2}\/.*\.js$/.test(specifier)) {
        const source = specifier.replace(/\.js$/, '.ts');
        if (existsSync(new URL(source, parent))) return next(source, context);
      }
      return next(specifier, context);
    },
  });
}
