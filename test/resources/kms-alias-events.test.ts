import { describe, expect, it } from 'vitest';
import { kmsAlias } from '../../src/resources/kms.ts';
import type { JoinFacet } from '../../src/resources/resource-type.ts';

const { creations, updates } = kmsAlias.facets as unknown as Record<'creations' | 'updates', JoinFacet<unknown>>;
const aliasOf = (event: object) => updates.rowKey(event as never);

describe('events that gave an alias its key', () => {
  it('are looked up by name', () => {
    const location = { partition: 'aws', account: '111122223333', region: 'us-east-1' };
    const names = [creations, updates].map(({ list }) => list.input(location).LookupAttributes);
    expect(names).toEqual([
      [{ AttributeKey: 'EventName', AttributeValue: 'CreateAlias' }],
      [{ AttributeKey: 'EventName', AttributeValue: 'UpdateAlias' }],
    ]);
  });

  it('belong to the alias that their request names', () => {
    const CloudTrailEvent = JSON.stringify({
      eventName: 'UpdateAlias',
      requestParameters: { aliasName: 'alias/team/app_1', targetKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    });
    expect(aliasOf({ CloudTrailEvent })).toBe('alias/team/app_1');
    expect(updates.itemKey({ AliasName: 'alias/team/app_1' })).toBe('alias/team/app_1');
  });

  it('belong to none when the call was refused without its parameters', () => {
    expect(aliasOf({ CloudTrailEvent: '{"errorCode":"AccessDenied","requestParameters":null}' })).toBeUndefined();
    expect(aliasOf({})).toBeUndefined();
  });
});
