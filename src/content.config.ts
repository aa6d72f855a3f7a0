import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { assertContent } from './checks/content/assert-content.ts';
import type { ArticleData } from './content-model/articles/schema.ts';
import { announce } from './content-model/built-site/announce-data.ts';
import { describeExpected } from './content-model/built-site/expected-site.ts';
import { readBuildSettings } from './content-model/build-settings.ts';
import { createArticleLoader } from './content-model/loader.ts';
import { starlightCollections } from './layout/starlight/collections.ts';

export const collections = {
  articles: defineCollection({
    loader: createArticleLoader({
      directory: resolve(readBuildSettings().content),
      check: (content) => {
        assertContent(content);
        announce('expected', describeExpected(content));
      },
    }),
    schema: ({ image }) =>
      z.object({
        // The loader has parsed it.
        article: z.custom<ArticleData>(),
        tree: z.string(),
        parsed: z.string(),
        source: z.string(),
        pictures: z.record(z.string(), image()),
        media: z.record(z.string(), z.string()),
      }),
  }),
  ...starlightCollections,
};
