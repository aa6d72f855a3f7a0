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
  // Starlight's own collection has nothing to publish: its routes invent fallback pages for missing
  // translations. An empty one makes every build warn, so it holds a draft, which builds leave out.
  docs: defineCollection({
    loader: () => [{ id: 'unused', title: 'Unused', draft: true }],
    schema: docsSchema(),
  }),
  // Starlight looks its own words up here, and would else fall back to another language's.
  i18n: defineCollection({
    loader: () =>
      localeIds.map((locale) => ({
        id: locales[locale].lang,
        'skipLink.label': messages[locale].skipToContent,
      })),
    schema: i18nSchema(),
  }),
};
