import { expect, it } from 'vitest';
import { parseWaits } from '../../../../src/troubleshooter/waiting/waits.ts';

it.each([
  [
    '{"usual":{"count":3,"unit":"working-days"},"contact":{"count":48,"unit":"hours"}}',
    { usual: { count: 3, unit: 'working-days' }, contact: { count: 48, unit: 'hours' } },
  ],
  ['{"contact":{"count":24,"unit":"hours"}}', { contact: { count: 24, unit: 'hours' } }],
  ['{"usual":{"count":1.5,"unit":"hours"},"contact":{"count":1,"unit":"weeks"}}', {}],
  ['{"usual":7}', {}],
  ['null', {}],
  ['no json', {}],
  [undefined, {}],
])('%s are the waits %j', (json, waits) => {
  expect(parseWaits(json)).toEqual(waits);
});
