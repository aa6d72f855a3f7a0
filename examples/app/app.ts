/** The script of the app: loads help for a code with the client package and shows it. */
import {
  linkFor,
  loadArticle,
  suggest,
  type ApiArticle,
  type HelpTarget,
  type LoadOptions,
  type Suggestions,
} from 'help-client';
import { getTexts, type TextName } from './texts.js';

const language = document.querySelector<HTMLSelectElement>('#language');
const help = document.querySelector<HTMLElement>('#help');
const timeout = 4000;

/** Waits four seconds for the network. Storage may be full or blocked: the client continues without it. */
function createOptions(): LoadOptions {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), timeout);
  return {
    signal: stop.signal,
    cache: {
      get: (key) => localStorage.getItem(key),
      set: (key, value) => localStorage.setItem(key, value),
    },
  };
}

const getLang = (): string => language?.value ?? 'en';
const getText = (name: TextName): string => getTexts(getLang())[name];

function createElement(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function createLink(target: HelpTarget): HTMLElement {
  const link = createElement('a', getText('outside'));
  link.setAttribute('href', linkFor({ ...target, lang: getLang() }));
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  return link;
}

function describeArticle(article: ApiArticle): HTMLElement {
  const view = document.createElement('article');
  view.lang = article.lang;
  view.append(createElement('h2', article.title), createElement('p', article.summary));
  for (const { title, html } of article.sections) {
    if (title) view.append(createElement('h3', title));
    const body = document.createElement('div');
    // HTML of the help centre, which contains no scripts; the page's policy would block them too.
    body.innerHTML = html;
    view.append(body);
  }
  return view;
}

function describeSuggestions({ lang, articles }: Suggestions): HTMLElement {
  const list = document.createElement('ul');
  list.lang = lang;
  for (const { id, title } of articles) {
    const item = document.createElement('li');
    const button = createElement('button', title);
    button.addEventListener('click', () => void showHelp({ id }));
    item.append(button);
    list.append(item);
  }
  return list;
}

/** Returns the content for a problem: its article, or suggestions if there is none. */
async function describeHelp(target: HelpTarget): Promise<(HTMLElement | string)[]> {
  const lang = getLang();
  const found = await loadArticle({ ...target, lang }, createOptions());
  if (!found) {
    const { data } = await suggest({ ...target, lang, limit: 4 }, createOptions());
    return [createElement('p', getText('unknown')), describeSuggestions(data)];
  }
  const { data, stale } = found;
  return [
    stale ? createElement('p', getText('stale'), 'stale') : '',
    data.lang === lang ? '' : createElement('p', getText('otherLanguage')),
    describeArticle(data),
    createLink(target),
  ];
}

let latest = 0;

/** Shows help; if two calls are pending, the result of the later one. */
async function showHelp(target: HelpTarget): Promise<void> {
  if (!help) return;
  const turn = (latest += 1);
  help.hidden = false;
  help.replaceChildren(createElement('p', getText('loading')));
  const parts = await describeHelp(target).catch(() => [createElement('p', getText('failed'))]);
  if (turn !== latest) return;
  help.replaceChildren(...parts);
  help.focus();
}

function fillTexts(): void {
  document.documentElement.lang = getLang();
  document.title = getText('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = getText(element.dataset.text as TextName);
}

if (language) language.value = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
language?.addEventListener('change', () => {
  fillTexts();
  if (help) help.hidden = true;
});
for (const button of document.querySelectorAll<HTMLElement>('[data-code]')) {
  const { code = '' } = button.dataset;
  button.addEventListener('click', () => void showHelp({ code }));
}
help?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-article]') : null;
  const id = link?.getAttribute('data-article');
  if (!id) return;
  event.preventDefault();
  void showHelp({ id });
});
fillTexts();
