// Rule × resource evaluations a second on one core, and the ratio to hand-written TypeScript (here: JavaScript) of the
// same rules on the same data. Both must agree on every outcome.
import { evaluate } from '../dist/evaluate/evaluate.js';
import { ResourceIndex } from '../dist/graph/resource-index.js';
import { loadRules } from '../dist/ruleset/index.js';
import { handwritten } from './handwritten-rules.mjs';

const NOW = new Date('2026-06-01T00:00:00Z');
const location = { partition: 'aws', account: '111122223333', region: 'us-east-1' };
const present = value => ({ state: 'present', value });
const absent = { state: 'absent' };

function resources(count) {
  const make = (type, n, facets) => ({
    type,
    ...location,
    id: `${n}`,
    name: `${n}`,
    arn: `arn:aws:x:us-east-1:111122223333:${type}/${n}`,
    facets,
  });
  const result = [];
  for (let n = 0; n < count / 4; n++) {
    result.push(
      make('AWS::KMS::Key', n, {
        metadata: present({
          KeyId: `${n}`,
          KeyManager: n % 10 ? 'CUSTOMER' : 'AWS',
          KeyState: n % 17 ? 'Enabled' : 'PendingDeletion',
          KeySpec: 'SYMMETRIC_DEFAULT',
          Origin: 'AWS_KMS',
          CreationDate: '2024-01-01T00:00:00Z',
          MultiRegion: false,
        }),
        rotation:
          n % 3
            ? present({ KeyRotationEnabled: true, RotationPeriodInDays: n % 5 ? 365 : 730 })
            : present({ KeyRotationEnabled: false }),
      }),
    );
    result.push(
      make('AWS::S3::Bucket', n, {
        versioning: present(n % 3 ? { Status: 'Enabled' } : {}),
        encryption: present({
          Rules: [
            {
              ApplyServerSideEncryptionByDefault: { SSEAlgorithm: n % 2 ? 'AES256' : 'aws:kms' },
              BucketKeyEnabled: n % 4 === 0,
            },
          ],
        }),
        replication:
          n % 5
            ? absent
            : present({
                Role: 'r',
                Rules: [
                  {
                    Status: 'Enabled',
                    Destination: { Bucket: 'arn:aws:s3:::copy' },
                    ...(n % 2 && { SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' } } }),
                  },
                ],
              }),
      }),
    );
    result.push(
      make('AWS::EC2::Volume', n, {
        volume: present({ VolumeId: `vol-${n}`, Encrypted: n % 5 > 0, State: n % 13 ? 'in-use' : 'deleting' }),
      }),
    );
    result.push(
      make('AWS::EC2::Snapshot', n, {
        snapshot: present({
          SnapshotId: `snap-${n}`,
          Encrypted: n % 5 > 0,
          OwnerId: '111122223333',
          State: 'completed',
        }),
        permissions: present(n % 97 ? [] : [{ Group: 'all' }]),
      }),
    );
  }
  return result;
}

/** @returns {{evaluationsPerSecond: number, handwrittenPerSecond: number, ratioToHandwritten: number}} */
export function benchEvaluate(rulesFolder, count = 40_000, rounds = 5) {
  const all = loadRules([rulesFolder]).rules;
  const rules = Object.keys(handwritten).map(id => {
    const rule = all.find(one => one.id === id);
    if (!rule) throw new Error(`The benchmark knows the rule ${id}, the rule set does not`);
    return rule;
  });
  const data = resources(count);
  const lookup = new ResourceIndex({
    resources: data,
    listGaps: [],
    unscanned: [],
    types: new Set(),
    accounts: [{ account: location.account, regions: [location.region], disabledRegions: [] }],
  });
  const byType = Map.groupBy
    ? Map.groupBy(rules, rule => rule.resource)
    : rules.reduce((map, rule) => map.set(rule.resource, [...(map.get(rule.resource) ?? []), rule]), new Map());

  const run = judge => {
    const counts = {};
    let evaluations = 0;
    for (const resource of data) {
      const subject = { resource, lookup, now: NOW, valuesInspected: false };
      for (const rule of byType.get(resource.type) ?? []) {
        const outcome = judge(rule, subject);
        counts[`${rule.id} ${outcome}`] = (counts[`${rule.id} ${outcome}`] ?? 0) + 1;
        evaluations++;
      }
    }
    return { evaluations, counts };
  };
  const byEngine = (rule, subject) => evaluate(rule, subject).outcome;
  const byHand = (rule, { resource }) => handwritten[rule.id](resource.facets, NOW);
  const time = judge => {
    let best = Number.POSITIVE_INFINITY;
    let result;
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      result = run(judge);
      best = Math.min(best, performance.now() - started);
    }
    return { ...result, perSecond: Math.round(result.evaluations / (best / 1000)) };
  };
  const engine = time(byEngine);
  const hand = time(byHand);
  const sorted = counts => JSON.stringify(Object.entries(counts).sort());
  if (sorted(engine.counts) !== sorted(hand.counts)) {
    throw new Error(
      `The engine and the hand-written rules disagree:\n${sorted(engine.counts)}\n${sorted(hand.counts)}`,
    );
  }
  return {
    rules: rules.length,
    evaluations: engine.evaluations,
    evaluationsPerSecond: engine.perSecond,
    handwrittenPerSecond: hand.perSecond,
    ratioToHandwritten: Math.round((engine.perSecond / hand.perSecond) * 1000) / 1000,
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  console.log(JSON.stringify(benchEvaluate(new URL('../rules', import.meta.url).pathname), null, 2));
}
