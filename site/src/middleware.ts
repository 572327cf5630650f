import { defineMiddleware } from 'astro:middleware';
import { staticPage } from './static-pages.js';

/** A plain `astro build` looks its pages up; the compiled template is given them, and wants to know what went wrong. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const given = locals as Partial<App.Locals>;
  const page = given.page ?? staticPage(decodeURIComponent(url.pathname));
  if (!page) return new Response(null, { status: 404 });
  locals.page = page;
  try {
    return await next();
  } catch (error) {
    locals.failure = error;
    throw error;
  }
});
