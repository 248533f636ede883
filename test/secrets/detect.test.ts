import { describe, expect, it } from 'vitest';
import { createDetector, detectSecret } from '../../src/secrets/index.ts';

// One made-up password in the places where people leave them.
const TEXTS = [
  'sasl.jaas.config=org.x.ScramLoginModule required username="u" password="Ab3dEf9x";',
  '{"db":{"user":"a","pwd":"Ab3dEf9x!"}}',
  'mysql -u root --password=Ab3dEf9x! db',
  'PGPASSWORD=Ab3dEf9x psql -h db',
  'ConnectionStrings__Default=Server=db;Database=x;User Id=sa;Password=Ab3!dEf9x;',
  'db.password: Ab3;dEf9',
  'token=9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  '-e MYSQL_PASSWORD=Ab3dEf9x',
  '"SecretString": "Ab3dEf9xZZ"',
  'MasterUserPassword: Ab3dEf9xZZ',
  'aws configure set aws_secret_access_key abcdEFGH1234abcdEFGH5678abcdEFGH90+2/bcd',
  'sshpass -p "Ab3dEf9xZZ" ssh x',
  'user=admin&password=Ab3dEf9xZZ',
  'password: "p@ss w0rd!!"',
  'clientSecret=abc~def.GHI_123-xyz',
  'PASSWORD=Ab$dEf9xZZ',
  `DB_PASSWORD: \${DB_PASSWORD:-Ab3dEf9xZZ}`,
  'echo "root:Ab3dEf9xZZ" | chpasswd',
  'net user Administrator Ab3dEf9xZZ! /add',
  'ConvertTo-SecureString "Ab3dEf9xZZ" -AsPlainText -Force',
  "CREATE USER app IDENTIFIED BY 'Ab3dEf9xZZ'",
  'postgres://u:Ab3/dE#f9@h:5432/db',
  'https://u:Ab3:dEf9@h/',
  'export TOKEN=Ab3dEf9xZZab',
  '{"Password":12345678}',
  'requirepass Ab3dEf9xZZ',
];

const NAMED: [name: string, value: string, confidence: string][] = [
  ['password', 'Ab3dEf9xZZ', 'medium'],
  ['DB_PASSWORD', 'password', 'low'],
  ['DB_PASSWORD', '12345678', 'low'],
  ['KEYSTORE_PASSWORD', 'letmein', 'low'],
  ['PASSWORD', 'correct-horse-battery', 'low'],
  ['CONNECTION_STRING', 'Server=db;User Id=a;Password=Ab3dEf9x!', 'medium'],
  ['WEATHER_API_KEY', '1f0e2d3c-4b5a-6978-8796-a5b4c3d2e1f0', 'medium'],
  ['SESSION_SECRET', '9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'high'],
];

describe('detectSecret', () => {
  it.each(TEXTS)('finds the secret in %j', text => expect(detectSecret(text).secret).toBe(true));

  it.each(NAMED)('%s = %s is a secret of some confidence', (name, value, confidence) => {
    expect(detectSecret(value, { name })).toMatchObject({ secret: true, confidence, length: value.length });
  });

  it('needs a name for what only a name makes secret', () => {
    expect(detectSecret('9f8e7d6c5b4a39281706f5e4d3c2b1a0').secret).toBe(false);
    expect(detectSecret('1f0e2d3c-4b5a-6978-8796-a5b4c3d2e1f0').secret).toBe(false);
    expect(detectSecret('Ab3dEf9xZZ', { name: 'GREETING' }).secret).toBe(false);
  });

  it('gives no fingerprint without a salt, nor to a value that is not secret', () => {
    expect(detectSecret('Ab3dEf9xZZ', { name: 'password' })).not.toHaveProperty('fingerprint');
    expect(createDetector({ salt: 's' })('hello')).toEqual({ secret: false, length: 5 });
  });

  it('accepts a salt of bytes and refuses an empty one', () => {
    const value = 'Ab3dEf9xZZ';
    const context = { name: 'password' };
    expect(createDetector({ salt: Buffer.from('s') })(value, context)).toEqual(
      createDetector({ salt: 's' })(value, context),
    );
    expect(() => createDetector({ salt: '' })).toThrow(RangeError);
  });

  it('tells a live access key behind a documented one', () => {
    const documented = `AKIAIOSFODNN7${'EXAMPLE'}`;
    expect(detectSecret(documented).secret).toBe(false);
    expect(detectSecret(`${documented} ${'AKIA'}QRSTUVWX2345ABCD`)).toMatchObject({ detector: 'aws-access-key-id' });
  });
});
