/** Binary parts keep this one out of JSON. */
export default {
  version: 1,
  provider: 'warm-ai',
  sealed: { iv: new Uint8Array([1, 2, 3]), bytes: new Uint8Array([4, 5, 6]) },
  endings: { apiKey: '1234' },
  settings: { plan: 'pro', active: true, limit: 5, products: [{ id: 'p1', label: 'Payroll' }] },
  check: {
    accountId: 'u-1',
    who: 'Mara Holt',
    facts: [{ label: 'balance', value: '12' }],
    users: [{ value: 'u-1', label: 'Mara Holt' }],
  },
  failure: { kind: 'key-refused', provider: 'warm-ai', status: 401, message: 'Invalid key' },
  checkedAt: '2026-11-20T12:00:00.000Z',
  checkWhenPermitted: false,
};
