/** What authors may use in an article; the only import an article has. */
export { default as Callout } from './Callout.astro';
export { default as Checklist } from './Checklist.astro';
export { default as Steps } from './Steps.astro';
export { default as SupportChannels } from './SupportChannels.astro';
