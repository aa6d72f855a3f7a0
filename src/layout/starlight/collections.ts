import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { localeIds, locales } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages/messages.ts';

const createDocsSchema = docsSchema();
let schema: ReturnType<typeof createDocsSchema> | undefined;

/**
 * Returns one schema for all pages. `<StarlightPage>` asks for it for each of them, and building it takes longer
 * than everything else that it does.
 */
const getDocsSchema: typeof createDocsSchema = (context) => (schema ??= createDocsSchema(context));

/** The collections that Starlight reads. */
export const starlightCollections = {
  // Articles are a collection of their own: from `docs` Starlight makes fallback pages for missing translations.
  // Its route reads `docs` in every build all the same, and Astro warns where that is missing or empty: so it
  // holds a draft, which builds leave out.
  docs: defineCollection({
    loader: () => [{ id: 'unused', title: 'Unused', draft: true }],
    schema: getDocsSchema,
  }),
  // Starlight's own words that this site shows.
  i18n: defineCollection({
    loader: () =>
      localeIds.map((locale) => ({
        id: locales[locale].lang,
        'skipLink.label': messages[locale].skipToContent,
      })),
    schema: i18nSchema(),
  }),
};
