export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ fixed: '/' });
  config.setServerPassthroughCopyBehavior('copy');
}

export const config = { dir: { input: 'pages', data: '../_data', output: 'public' } };
