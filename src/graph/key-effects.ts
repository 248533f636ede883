/** What becomes of dependants when their key cannot be used for a while, and when it is gone for good. */
export interface KeyEffect {
  readonly onDisable: string;
  readonly onDeletion: string;
}

const backup: KeyEffect = {
  onDisable: 'It cannot be restored, copied or shared.',
  onDeletion: 'It can never be restored.',
};
const database: KeyEffect = {
  onDisable: 'It becomes inaccessible (inaccessible-encryption-credentials-recoverable), after seven days terminally.',
  onDeletion: 'Its data is lost, with every snapshot and backup under the same key.',
};

/** By resource type, as AWS documents it in "How unusable KMS keys affect data keys" and the guides of the services. */
const EFFECTS: Readonly<Record<string, KeyEffect>> = {
  'AWS::EC2::Volume': {
    onDisable: 'An attached volume works until it is detached or its instance stops; then it cannot be attached.',
    onDeletion: 'Its data is lost as soon as it is detached or its instance stops.',
  },
  'AWS::EC2::Snapshot': backup,
  'AWS::RDS::DBSnapshot': backup,
  'AWS::RDS::DBClusterSnapshot': backup,
  'AWS::EC2::Image': { onDisable: 'Launching from it fails.', onDeletion: 'It can never be launched again.' },
  'AWS::EC2::LaunchTemplate': {
    onDisable: 'Instances launched with it do not start.',
    onDeletion: 'Instances launched with it do not start until another key is named.',
  },
  'AWS::RDS::DBInstance': database,
  'AWS::RDS::DBCluster': database,
  'AWS::S3::Bucket': {
    onDisable: 'Objects under the key cannot be read, and uploads under it fail.',
    onDeletion: 'Objects under the key are lost; uploads under it fail.',
  },
  'AWS::SecretsManager::Secret': {
    onDisable: 'Its value can be neither read nor rotated.',
    onDeletion: 'Its value is lost.',
  },
  'AWS::SSM::Parameter': { onDisable: 'Its value cannot be read.', onDeletion: 'Its value is lost.' },
  'AWS::Logs::LogGroup': { onDisable: 'Its log events cannot be read.', onDeletion: 'Its log events are lost.' },
  'AWS::CloudTrail::Trail': {
    onDisable: 'No log files are delivered, and those under the key cannot be read.',
    onDeletion: 'No log files are delivered until another key is set; those under the key are lost.',
  },
  'AWS::CloudTrail::EventDataStore': {
    onDisable: 'Events are neither ingested nor can they be queried.',
    onDeletion: 'Its events are lost.',
  },
  'AWS::::Account': {
    onDisable: 'New volumes that name no key cannot be created.',
    onDeletion: 'New volumes that name no key cannot be created until another default is set.',
  },
};

/** What a dependant of a type suffers. */
export const keyEffectOn = (type: string): KeyEffect =>
  EFFECTS[type] ?? {
    onDisable: 'What it encrypted under the key cannot be read.',
    onDeletion: 'What it encrypted under the key is lost.',
  };
