import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { localeIds, locales } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';

const createDocsSchema = docsSchema();
let schema: ReturnType<typeof createDocsSchema> | undefined;

/**
 * Returns one schema for all pages. `<StarlightPage>` requests the schema for each page, and building it takes longer
 * than the rest of its work.
 */
const getDocsSchema: typeof createDocsSchema = (context) => (schema ??= createDocsSchema(context));

/** The collections that Starlight reads. */
export const starlightCollections = {
  // Articles are in another collection, because Starlight makes fallback pages for missing translations from `docs`.
  // Its route reads `docs` in every build, and Astro warns if the collection is missing or empty; so it contains a
  // draft, which builds leave out.
  docs: defineCollection({
    loader: () => [{ id: 'unused', title: 'Unused', draft: true }],
    schema: getDocsSchema,
  }),
  // The messages of Starlight that this site shows.
  i18n: defineCollection({
    loader: () =>
      localeIds.map((locale) => ({
        id: locales[locale].lang,
        'skipLink.label': messages[locale].skipToContent,
      })),
    schema: i18nSchema(),
  }),
};
