import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSubject } from '../../src/check-rules/case-subject.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { RuleCase, TrustSettings } from '../../src/model/index.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { ACCOUNTS, document } from '../policy/arbitraries.ts';

const { rules } = loadRules(['rules/kms', 'rules/ebs']);
const ruleOf = (id: string) => rules.find(rule => rule.id === id)!;
const outcome = (id: string, given: RuleCase['given'], trust: TrustSettings) =>
  evaluate(ruleOf(id), caseSubject(ruleOf(id), { name: 'x', given, trust, expect: 'pass' })).outcome;

const account = fc.constantFrom(...ACCOUNTS);
const organization = fc.constantFrom('o-ours', 'o-a1b2c3d4e5');
const trusts = fc.record({
  accounts: fc.uniqueArray(account),
  organizations: fc.uniqueArray(organization),
});

describe('trusting somebody more can only remove findings', () => {
  const stays = (id: string, given: RuleCase['given'], trust: TrustSettings, more: TrustSettings) => {
    const wider = {
      accounts: [...(trust.accounts ?? []), ...(more.accounts ?? [])],
      organizations: [...(trust.organizations ?? []), ...(more.organizations ?? [])],
    };
    if (outcome(id, given, trust) !== 'fail') expect(outcome(id, given, wider)).not.toBe('fail');
  };

  it('of key policies', () => {
    const metadata = { KeyManager: 'CUSTOMER', KeyState: 'Enabled' };
    fc.assert(
      fc.property(document(), trusts, trusts, (policy, trust, more) => {
        const given = { metadata, policy: { Policy: JSON.stringify(policy) } };
        stays('kms-key-policy-untrusted-account', given, trust, more);
        stays('kms-key-policy-public', given, trust, more);
      }),
      { numRuns: 400 },
    );
  });

  it('of shared snapshots', () => {
    const permission = fc.oneof(
      account.map(UserId => ({ UserId })),
      fc.constant({ Group: 'all' }),
    );
    fc.assert(
      fc.property(fc.array(permission, { minLength: 1 }), trusts, trusts, (permissions, trust, more) => {
        stays('ebs-snapshot-shared-untrusted', { snapshot: { Encrypted: true }, permissions }, trust, more);
      }),
      { numRuns: 200 },
    );
  });

  it('and some of them do go away', () => {
    const given = { snapshot: { Encrypted: true }, permissions: [{ UserId: '999999999999' }] };
    expect(outcome('ebs-snapshot-shared-untrusted', given, {})).toBe('fail');
    expect(outcome('ebs-snapshot-shared-untrusted', given, { accounts: ['999999999999'] })).toBe('pass');
  });
});
