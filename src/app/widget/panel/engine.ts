import type { SearchAnswer } from '../../../search/query/search.ts';
import { searchIndexDirectory } from '../../../search/source.ts';
import type { SearchEngine } from '../../../search/ui/engine.ts';
import type { Question, Reply } from '../../../search/ui/respond.ts';

type Respond = (question: Question) => Promise<Reply | undefined>;

/**
 * Returns the search of a help centre on another origin. No worker: browsers run none from another origin,
 * and an answer takes a few milliseconds. What it finds leads to full addresses.
 */
export function createEngine(site: string): SearchEngine {
  const { origin } = new URL(site);
  const root = `${site}${searchIndexDirectory}/`;
  let responder: Promise<Respond> | undefined;
  const load = (): Promise<Respond> =>
    (responder ??= import('../../../search/ui/respond.ts')
      .then(({ createResponder }) => createResponder())
      .catch((error: unknown) => {
        responder = undefined;
        throw error;
      }));
  return {
    warmUp: (locale) => {
      load()
        .then((respond) => respond({ kind: 'warm-up', root, locale }))
        .catch(() => undefined);
    },
    search: async (request) => {
      const respond = await load();
      const reply = await respond({ kind: 'search', root, id: 0, request });
      if (reply?.answer) return toAbsolute(reply.answer, origin);
      throw new Error(reply?.error);
    },
  };
}

const toAbsolute = (answer: SearchAnswer, origin: string): SearchAnswer => ({
  ...answer,
  results: answer.results.map((result) => ({
    ...result,
    href: origin + result.href,
    sections: result.sections.map((section) => ({ ...section, href: origin + section.href })),
  })),
});
