import { describe, expect, it } from 'vitest';
import { assertIdentity, listUnset } from '../../../src/content-model/identity-values.ts';
import type { Identity } from '../../../src/product/identity.ts';
import { fullIdentity, noIdentity } from '../../support/identity.ts';

const read = (values: Partial<Identity>) => (): void =>
  assertIdentity({ ...noIdentity, ...values });

describe('the identity', () => {
  it.each<Partial<Identity>>([
    {},
    fullIdentity,
    { website: null, apps: null, company: null, icp: null, police: null },
    { website: 'https://company.example' },
    { website: 'https://company.example/' },
    { website: 'https://xn--fiqs8s.example/cn/' },
    { icp: '京ICP备12345678号' },
    { icp: '粤ICP备2021012345号-12' },
    { icp: '粤B2-20090059' },
    { icp: '浙B2-20080224-1' },
    { police: '京公网安备 11010502000001号' },
  ])('may be %j', (values) => {
    expect(read(values)).not.toThrow();
  });

  it.each([
    '',
    'company.example',
    'http://company.example',
    'https://',
    'https://localhost',
    'https://Company.example',
    'https://company.example.',
    'https://公司.example',
    'https://company.example/../a',
    'https://company.example/?a=1',
    'https://company.example/#a',
    'https://user:secret@company.example',
    ' https://company.example',
    'https://company.example\n',
    'javascript:alert(1)',
  ])('has no website %j', (website) => {
    expect(read({ website })).toThrow(
      /^website in src\/site\/identity\.ts is ".*"; expected an https/,
    );
    expect(read({ website })).not.toThrow(/secret/);
  });

  it.each([
    '',
    'ICP备12345678号',
    '京ICP备1234号',
    '京ICP备123456789号',
    '京ICP备12345678',
    '京ICP备12345678号-',
    '京ICP备 12345678号',
    '东ICP备12345678号',
    '<b>京ICP备12345678号</b>',
  ])('has no ICP filing %j', (icp) => {
    expect(read({ icp })).toThrow('expected a number such as 京ICP备12345678号-1.');
  });

  it.each([
    '',
    '11010502000001',
    '京公网安备1101050200000号',
    '京公网安备110105020000012号',
    '京ICP备12345678号',
  ])('has no public security filing %j', (police) => {
    expect(read({ police })).toThrow('expected a number such as 京公网安备11010502000001号.');
  });

  it.each(['', ' Company', 'Com\npany', 'Com\u202epany', 'x'.repeat(121)])(
    'has no names such as %j',
    (name) => {
      const names = { zh: '公司', en: name };
      expect(read({ company: names })).toThrow('company.en in src/site/identity.ts is');
      const app = { name: { zh: '名', en: 'Name' }, store: { zh: '店', en: 'Store' } };
      const apps = [{ ...app, publisher: names }];
      expect(read({ apps })).toThrow('apps[0].publisher.en in src/site/identity.ts is');
    },
  );

  it('is reported where it is not known, and not where it does not exist', () => {
    expect(listUnset(fullIdentity)).toEqual([]);
    expect(listUnset(noIdentity).map((line) => line.split(' ')[0])).toEqual(
      Object.keys(fullIdentity),
    );
    expect(listUnset({ ...fullIdentity, icp: undefined, police: null })).toEqual([
      'icp is not set in src/site/identity.ts: no page names the ICP filing number.',
    ]);
  });
});
