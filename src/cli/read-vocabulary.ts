import { getTemplateHeadingIds } from '../content-model/articles/body.ts';
import { compareText } from '../content-model/articles/order.ts';
import { readContent, type Content } from '../content-model/reading/content.ts';
import type { SourceEntry } from '../content-model/reading/source-entry.ts';
import { sortFlows, type Flow } from '../content-model/flows/flow.ts';
import type { Named, NamedArticle, NamedFlow, Vocabulary } from '../app/constants/vocabulary.ts';
import { localeIds, type Locale, type Localised } from '../i18n/locales.ts';
import { messages } from '../i18n/messages/messages.ts';

type Names = Pick<Vocabulary, 'product' | 'site'>;

/** Reads what apps may name from a content directory without errors, sorted by id. */
export function readVocabulary(directory: string, names: Names): Vocabulary {
  const content = readContent(directory);
  const ids = [...content.byId.keys()].sort(compareText);
  const flows = content.flows.files.flatMap(({ data }) => data ?? []);
  return {
    ...names,
    articles: ids.map((id) => nameArticle(content, id)),
    flows: sortFlows(flows).map(nameFlow),
  };
}

const nameFlow = ({ id, title, nodes }: Flow): NamedFlow => ({
  id,
  titles: listTexts(title),
  steps: Object.entries(nodes).map(([node, step]) => ({ id: node, titles: listTexts(step.title) })),
});

const listTexts = (text: Partial<Localised>): string[] =>
  localeIds.flatMap((locale) => text[locale] ?? []);

function nameArticle({ byId }: Content, id: string): NamedArticle {
  const entries = (byId.get(id) ?? []).toSorted(
    (a, b) => localeIds.indexOf(a.locale) - localeIds.indexOf(b.locale),
  );
  const [data] = entries.flatMap((entry) => entry.data ?? []);
  return {
    id,
    code: data?.kind === 'troubleshooting' ? data.code : undefined,
    titles: entries.flatMap((entry) => entry.data?.title ?? []),
    sections: nameSections(entries),
  };
}

/** Returns the sections of an article, those of its text before those of every article of its kind. */
function nameSections(entries: readonly SourceEntry[]): Named[] {
  const headings = entries.flatMap(({ locale, data, body }) => [
    ...body.headings.map(({ id, text }) => ({ id, text })),
    ...(data ? getTemplateHeadingIds(data) : []).map((id) => ({ id, text: titleOf(locale, id) })),
  ]);
  const named = headings.flatMap(({ id, text }) => (id === undefined ? [] : { id, text }));
  return [...Map.groupBy(named, ({ id }) => id)].map(([id, group]) => ({
    id,
    titles: group.map(({ text }) => text),
  }));
}

function titleOf(locale: Locale, id: string): string {
  const { symptoms, waitingTimes, support, related } = messages[locale].article;
  const titles: Readonly<Record<string, string>> = {
    symptoms,
    'waiting-times': waitingTimes,
    'contact-support': support,
    related,
  };
  return titles[id] ?? id;
}
