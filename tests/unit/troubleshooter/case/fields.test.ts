import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../../../src/product/evidence.ts';

const siteModule = '../../../../src/site/support.ts';

const device = {
  name: { zh: '设备', en: 'Device' },
  kind: 'choice',
  options: [
    { zh: '手机', en: 'Phone' },
    { zh: '电脑', en: 'Computer' },
  ],
} as const satisfies Evidence;

/** Loads the form for a site with other evidence. */
async function loadWith(evidence: Readonly<Record<string, Evidence>>) {
  vi.doMock(siteModule, () => ({ evidence, channels: {}, escalationReasons: {} }));
  const [{ formatSummary }, { listFields, getShape }] = await Promise.all([
    import('../../../../src/troubleshooter/case/format-summary.ts'),
    import('../../../../src/troubleshooter/case/fields.ts'),
  ]);
  return { formatSummary, listFields, getShape };
}

beforeEach(() => {
  vi.resetModules();
  return () => {
    vi.doUnmock(siteModule);
    vi.resetModules();
  };
});

describe('the form of a site with other evidence', () => {
  it('has a field for each item that is asked for, and none for those of another product', async () => {
    const { listFields, getShape } = await loadWith({
      serial: { name: { zh: '序列号', en: 'Serial number' }, kind: 'number' },
      device,
      photo: { name: { zh: '照片', en: 'Photo' }, kind: 'file' },
    });
    const asked = listFields(['photo', 'serial', 'steps-tried', 'constructor', 'device']);
    expect(asked).toEqual(['serial', 'device', 'what-happened', 'photo']);
    expect(asked.map((id) => getShape(id).control)).toEqual(['line', 'choice', 'lines', 'tick']);
  });

  it('asks for what every case needs', async () => {
    const { listFields } = await loadWith({
      version: { name: { zh: '版本', en: 'Version' }, kind: 'text', isAlwaysAsked: true },
    });
    expect(listFields([])).toEqual(['version', 'what-happened']);
  });

  it('has the story alone where the site has no evidence', async () => {
    const { listFields } = await loadWith({});
    expect(listFields(['weight', ''])).toEqual(['what-happened']);
  });

  it('writes every item into the text', async () => {
    const { formatSummary } = await loadWith({
      device,
      seen: { name: { zh: '时间', en: 'Seen at' }, kind: 'date-time' },
    });
    const text = formatSummary(
      {
        locale: 'en',
        title: 'No sound',
        url: 'https://help.test/en/no-sound/',
        evidence: ['device', 'seen'],
      },
      { values: { device: 'Phone', seen: 'noon' }, path: [], timeZone: 'UTC' },
    );
    expect(text).toContain('\nDevice: Phone\nSeen at: noon (UTC)\n');
  });
});
