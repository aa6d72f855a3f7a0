import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'zod';
import { assertContent } from './checks/content/assert-content.ts';
import { articleSchema } from './content-model/articles/schema.ts';
import { readBuildSettings } from './content-model/build-settings.ts';
import { createArticleLoader } from './content-model/loader.ts';
import { localeIds, locales } from './i18n/locales.ts';
import { messages } from './i18n/messages/messages.ts';

const createDocsSchema = docsSchema();
let schema: ReturnType<typeof createDocsSchema> | undefined;

/** Returns one schema for all pages: `<StarlightPage>` asks for it for each, and building it takes longer than all else it does. */
const getDocsSchema: typeof createDocsSchema = (context) => (schema ??= createDocsSchema(context));

export const collections = {
  articles: defineCollection({
    loader: createArticleLoader({
      directory: resolve(readBuildSettings().content),
      check: assertContent,
    }),
    schema: ({ image }) =>
      z.object({
        article: articleSchema,
        body: z.string(),
        pictures: z.record(z.string(), image()),
      }),
  }),
  // Articles are a collection of their own: from `docs` Starlight makes fallback pages for missing
  // translations. Its route reads `docs` in every build all the same, and Astro warns where that is missing
  // or empty: so it holds a draft, which builds leave out.
  docs: defineCollection({
    loader: () => [{ id: 'unused', title: 'Unused', draft: true }],
    schema: getDocsSchema,
  }),
  // Words of Starlight's that this site shows.
  i18n: defineCollection({
    loader: () =>
      localeIds.map((locale) => ({
        id: locales[locale].lang,
        'skipLink.label': messages[locale].skipToContent,
      })),
    schema: i18nSchema(),
  }),
};
