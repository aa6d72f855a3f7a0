/**
 * Every rule about content, with how much it matters: an error stops the build, a warning is said.
 * Ids are permanent; docs/rules/<id>.md explains each.
 */
export const ruleLevels = {
  'content-empty': 'error',
  'locale-empty': 'warning',
  'file-unexpected': 'error',
  'file-encoding': 'error',
  'id-malformed': 'error',
  'id-reserved': 'error',
  'id-duplicate': 'error',
  'frontmatter-malformed': 'error',
  'frontmatter-field': 'error',
  'summary-too-long': 'error',
  'code-duplicate': 'error',
  'related-unknown': 'error',
  'alias-taken': 'error',
  'translation-missing': 'warning',
  'facts-differ': 'error',
  'mdx-malformed': 'error',
  'markup-not-allowed': 'error',
  'component-unknown': 'error',
  'component-not-imported': 'error',
  'component-attribute': 'error',
  'heading-level': 'error',
  'heading-id-missing': 'error',
  'heading-id-malformed': 'error',
  'heading-id-duplicate': 'error',
  'heading-ids-differ': 'error',
  'link-form': 'error',
  'link-target-missing': 'error',
  'image-missing': 'error',
  'image-without-alt': 'error',
  'lock-missing': 'warning',
  'lock-malformed': 'error',
  'lock-outdated': 'error',
  'published-id-missing': 'error',
  'published-code-missing': 'error',
  'published-section-missing': 'error',
  'published-reused': 'error',
  'ledger-missing': 'warning',
  'ledger-malformed': 'error',
  'ledger-outdated': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type RuleId = keyof typeof ruleLevels;

/** Every rule, in the order of the table. */
export const ruleIds = Object.keys(ruleLevels) as readonly RuleId[];
