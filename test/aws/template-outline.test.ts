import { describe, expect, it } from 'vitest';
import { outlineTemplate } from '../../src/aws/template-outline.ts';
import { detectSecret } from '../../src/secrets/index.ts';

const PASSWORD = 'Zx8!qLw2#vTn9';
const outline = (template: unknown) =>
  outlineTemplate(template, (value, name) => detectSecret(value, name === undefined ? {} : { name }));
const secretsOf = (template: unknown) => outline(template).secrets.map(({ path }) => path);
const yaml = (properties: string, type = 'AWS::RDS::DBInstance') =>
  `Resources:\n  Db:\n    Type: ${type}\n    Properties:\n      ${properties.replaceAll('\n', '\n      ')}\n`;

describe('secrets of a template', () => {
  it('are found by property, in YAML, JSON and JSON that was parsed already', () => {
    const path = 'Resources.Db.Properties.MasterUserPassword';
    const json = { Resources: { Db: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: PASSWORD } } } };
    expect(secretsOf(yaml(`MasterUserPassword: "${PASSWORD}"`))).toEqual([path]);
    expect(secretsOf(JSON.stringify(json, null, 2))).toEqual([path]);
    expect(secretsOf(json)).toEqual([path]);
    expect(secretsOf(yaml('MasterUserPassword: 8472910365'))).toEqual([path]);
  });

  it.each([
    ['a parameter', 'MasterUserPassword: !Ref DbPassword'],
    ['another stack', 'MasterUserPassword: !ImportValue SharedDbPassword'],
    ['a mapping', 'MasterUserPassword: !FindInMap [Stages, prod, DbPassword]'],
    ['an attribute', 'MasterUserPassword: !GetAtt Generator.Password'],
    ['Secrets Manager', 'MasterUserPassword: "{{resolve:secretsmanager:shop/db:SecretString:password}}"'],
    ['a text around a secret', `MasterUserPassword: !Sub "{{resolve:secretsmanager:\${Name}:SecretString:password}}"`],
    [
      'pieces',
      'MasterUserPassword: !Join ["", ["{{resolve:secretsmanager:", !Ref Secret, ":SecretString:password}}"]]',
    ],
    [
      'a generated secret',
      'GenerateSecretString:\n  SecretStringTemplate: "{\\"username\\": \\"admin\\"}"\n  GenerateStringKey: password\n  PasswordLength: 32',
    ],
    ['a secret by name', 'Environment: [{ Name: DB_PASSWORD, Value: shop/db/main, Type: SECRETS_MANAGER }]'],
  ])('are none where the value comes from %s', (_name, properties) => {
    expect(secretsOf(yaml(properties))).toEqual([]);
  });

  it.each([
    ['SecretString of a secret', `SecretString: "${PASSWORD}"`, 'Resources.Db.Properties.SecretString'],
    [
      'an environment as pairs',
      `Environment: [{ Name: DB_PASSWORD, Value: "${PASSWORD}" }]`,
      'Resources.Db.Properties.Environment[0].Value',
    ],
    [
      'one side of a condition',
      `MasterUserPassword: !If [IsProd, !Ref Password, "${PASSWORD}"]`,
      'Resources.Db.Properties.MasterUserPassword[1]',
    ],
    [
      'a script',
      `UserData:\n  Fn::Base64: !Sub |\n    #!/bin/sh\n    export DB_PASSWORD='${PASSWORD}'\n    echo \${AWS::Region}`,
      'Resources.Db.Properties.UserData',
    ],
  ])('stand in %s', (_name, properties, path) => {
    expect(secretsOf(yaml(properties))).toEqual([path]);
  });

  it('plain SSM references are told where a secret belongs, and only there', () => {
    const { plainReferences, secrets } = outline(
      yaml(
        'MasterUserPassword: "{{resolve:ssm:/shop/db/password:1}}"\nEngineVersion: "{{resolve:ssm:/shop/db/version}}"\nOtherPassword: "{{resolve:ssm-secure:/shop/db/password}}"',
      ),
    );
    expect(plainReferences).toEqual(['Resources.Db.Properties.MasterUserPassword']);
    expect(secrets).toEqual([]);
  });
});

describe('resources of a template', () => {
  it('keep their type and what happens when they are removed', () => {
    const { parsed, resources } = outline(
      'Resources:\n  Key:\n    Type: AWS::KMS::Key\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Delete\n  Broken: 5\n',
    );
    expect(parsed).toBe(true);
    expect(resources).toEqual({
      Key: { type: 'AWS::KMS::Key', deletionPolicy: 'Retain', updateReplacePolicy: 'Delete' },
    });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'nonsense'],
    ['broken YAML', 'Resources: [}'],
    ['broken JSON', '{"Resources": {'],
    ['no resources', 'Parameters: {}'],
    ['a number', 5],
    ['aliases that grow', `Resources:\n  A: &a [${'x,'.repeat(20)}]\n  B: &b [*a, *a]\n  C: [*b, *b]\n`],
  ])('of %s never throw', (_name, text) => {
    expect(() => outline(text)).not.toThrow();
    expect(outline(text).secrets).toEqual([]);
  });

  it('that nest deeper than any template end somewhere', () => {
    let nested: unknown = PASSWORD;
    for (let depth = 0; depth < 5000; depth++) nested = { a: nested };
    expect(outline({ Resources: nested }).secrets).toEqual([]);
    expect(() => outline(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)).not.toThrow();
    expect(() => outline(`Resources: ${'['.repeat(3000)}`)).not.toThrow();
  });
});
