import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './articles/schema.ts';
import { readBuildSettings } from './build-settings.ts';
import { toEntryId } from './checks/content-files.ts';
import { localeIds } from './site/locales.ts';

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: readBuildSettings().content,
      pattern: localeIds.map((locale) => `${locale}/**/*.mdx`),
      generateId: ({ entry }) => toEntryId(entry),
    }),
    schema: articleSchema,
  }),
  // Starlight's own collection stays empty: its routes invent fallback pages for missing translations.
  docs: defineCollection({ loader: () => [] }),
};
