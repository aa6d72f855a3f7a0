/**
 * The icons of the site, each the path of a stroke in a square of 24. A product chooses among them for its topics and
 * situations; the interface uses the first ones. Their lines are 2 wide with round ends, so a dot is a line of 0.1.
 */
export const icons = {
  search: 'M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15.5 15.5 20 20',
  topics: 'M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z',
  contact: 'M4 5h16v11h-8l-5 4v-4H4zM8.5 10.5h.1M12 10.5h.1M15.5 10.5h.1',
  language:
    'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3.5 9h17M3.5 15h17M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18',
  forward: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
  'money-in': 'M12 3v11M7.5 9.5 12 14l4.5-4.5M4 16v4h16v-4',
  'money-out': 'M12 14V3.5M7.5 8 12 3.5 16.5 8M4 16v4h16v-4',
  card: 'M3 6h18v12H3zM3 10.5h18M6.5 14.5h4',
  record: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9.5 8.5h5M9.5 12.5h5',
  lock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v1.5',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  'person-wrong':
    'M13 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM2.5 20c.6-3.8 3.2-5.5 6.5-5.5 1.4 0 2.7.3 3.8 1M16 15.5l5 5M21 15.5l-5 5',
  shield: 'M12 3l7.5 2.8V11c0 4.6-3 8-7.5 10-4.5-2-7.5-5.4-7.5-10V5.8z',
  'shield-alert': 'M12 3l7.5 2.8V11c0 4.6-3 8-7.5 10-4.5-2-7.5-5.4-7.5-10V5.8zM12 8v4.5M12 16h.1',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  help: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.5 9.8a2.5 2.5 0 1 1 3.7 2.1c-.8.5-1.2 1-1.2 1.9M12 17h.1',
  clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3.5 2',
  phone: 'M7 3h10v18H7zM11 17.8h2',
  parcel: 'M12 3l8 4.2v9.6L12 21l-8-4.2V7.2zM4.2 7.3 12 11.5l7.8-4.2M12 11.5V21',
  return: 'M8.5 5.5 4 10l4.5 4.5M4.5 10H15a5 5 0 0 1 0 10h-3',
  tag: 'M4 4h8l8.5 8.5-8 8L4 12zM8 8h.1',
  lamp: 'M9.5 18.5h5M10.5 21.5h3M14.5 15.5h-5c0-.8-.4-1.4-1-1.9a6 6 0 1 1 7 0c-.6.5-1 1.1-1 1.9z',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof icons;
