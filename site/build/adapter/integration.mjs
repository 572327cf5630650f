/** The adapter that makes a program of the template: see `entrypoint.ts`. */
export function compiledTemplate() {
  return {
    name: '@glaneur/compiled-template',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: '@glaneur/compiled-template',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entrypoint.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
