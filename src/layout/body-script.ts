/**
 * The inline script of articles with tabs or details: shows one panel of tabs at a time, and opens details for printing
 * in browsers that cannot do it by style. Without it, panels are one after the other, each under its label. It works
 * without storage, which a WebView may block.
 */
import { tabsKey } from '../urls/storage-keys.ts';

interface Panel {
  readonly label: string;
  readonly panel: HTMLElement;
  readonly tab: HTMLButtonElement;
}

type Group = readonly Panel[];

/** As many choices are kept as a reader has kinds of devices. */
const mostChoices = 10;

function readChoices(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(tabsKey) ?? '[]');
    return Array.isArray(stored) ? stored.map(String) : [];
  } catch {
    // No storage, or not what this script has written.
    return [];
  }
}

function keepChoice(label: string): void {
  const others = readChoices().filter((other) => other !== label);
  try {
    localStorage.setItem(tabsKey, JSON.stringify([label, ...others].slice(0, mostChoices)));
  } catch {
    // Without storage, the choice is forgotten with the page.
  }
}

/** A hidden panel is found by a search in the page, in browsers that know `until-found`. */
function select(group: Group, chosen: Panel): void {
  for (const member of group) {
    const isChosen = member === chosen;
    member.tab.setAttribute('aria-selected', String(isChosen));
    member.tab.tabIndex = isChosen ? 0 : -1;
    // A panel that is only skipped by the renderer could still be reached with Tab.
    member.panel.tabIndex = isChosen ? 0 : -1;
    if (isChosen) member.panel.removeAttribute('hidden');
    else member.panel.setAttribute('hidden', 'until-found');
  }
}

/** Selects a panel, and those with its label in the other groups; the tab stays where it is on the screen. */
function choose(groups: readonly Group[], chosen: Panel): void {
  const before = chosen.tab.getBoundingClientRect().top;
  for (const group of groups) {
    const same = group.includes(chosen) ? chosen : findByLabel(group, chosen.label);
    if (same) select(group, same);
  }
  scrollBy(0, chosen.tab.getBoundingClientRect().top - before);
  keepChoice(chosen.label);
}

const findByLabel = (group: Group, label: string): Panel | undefined =>
  group.find((member) => member.label === label);

/** Where the keys of a tab list lead, by the index of the tab and the number of tabs. */
const keys: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function createGroup(box: HTMLElement, number: number): Group {
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.setAttribute('role', 'tablist');
  const group = [...box.querySelectorAll<HTMLElement>(':scope > .tab')].map((panel, index) => {
    const tab = document.createElement('button');
    const label = panel.querySelector<HTMLElement>('.tab-label');
    tab.type = 'button';
    tab.append(...[...(label?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    tab.setAttribute('role', 'tab');
    tab.id = `tab-${number}-${index}-label`;
    panel.id = `tab-${number}-${index}-panel`;
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    list.append(tab);
    return { label: label?.textContent ?? '', panel, tab };
  });
  box.prepend(list);
  box.dataset.ready = '';
  return group;
}

function watchGroup(groups: readonly Group[], group: Group): void {
  group.forEach((member, index) => {
    const { tab, panel } = member;
    tab.addEventListener('click', () => choose(groups, member));
    panel.addEventListener('beforematch', () => select(group, member));
    tab.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = group[keys[event.key]?.(index, group.length) ?? -1];
      if (!next) return;
      event.preventDefault();
      next.tab.focus();
      choose(groups, next);
    });
  });
}

/** Shows the panels around the target of the address. */
function showTarget(groups: readonly Group[]): void {
  const target = document.querySelector(':target');
  if (!target?.closest('.tab[hidden]')) return;
  for (const group of groups) {
    const around = group.find(({ panel }) => panel.contains(target));
    if (around) select(group, around);
  }
  target.scrollIntoView();
}

const groups = [...document.querySelectorAll<HTMLElement>('.tabs')].map(createGroup);
const choices = readChoices();
for (const group of groups) {
  watchGroup(groups, group);
  const known = choices.flatMap((label) => findByLabel(group, label) ?? []);
  const start = known[0] ?? group[0];
  if (start) select(group, start);
}
for (const event of ['hashchange', 'load']) addEventListener(event, () => showTarget(groups));

const closed = 'details.details:not([open])';
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)];
  for (const element of opened) element.open = true;
});
addEventListener('afterprint', () => {
  for (const element of opened) element.open = false;
});
