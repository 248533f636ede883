import type { BackupPlansListMember, BackupVaultListMember } from '@aws-sdk/client-backup';
import { item, resourceType, serviceClient } from './resource-type.ts';

const backup = serviceClient('backup');

export const backupVault = resourceType({
  type: 'AWS::Backup::BackupVault',
  description: 'A vault of AWS Backup with its recovery points.',
  scope: 'regional',
  functions: { one: 'backupVault', all: 'backupVaults' },
  list: backup.list('ListBackupVaults', {
    action: 'backup:ListBackupVaults',
    items: 'BackupVaultList',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 1000 },
  }),
  identify: (vault: BackupVaultListMember, { partition, region, account }) => ({
    id: vault.BackupVaultName!,
    arn: vault.BackupVaultArn ?? `arn:${partition}:backup:${region}:${account}:backup-vault:${vault.BackupVaultName}`,
  }),
  facets: {
    vault: item,
    // AWS answers ResourceNotFoundException for a vault without a policy.
    policy: backup.call('GetBackupVaultAccessPolicy', {
      action: 'backup:GetBackupVaultAccessPolicy',
      input: (vault: BackupVaultListMember) => ({ BackupVaultName: vault.BackupVaultName }),
      absentOn: ['ResourceNotFoundException'],
    }),
    tagList: backup.call('ListTags', {
      action: 'backup:ListTags',
      input: (vault: BackupVaultListMember) => ({ ResourceArn: vault.BackupVaultArn }),
    }),
    // Recovery points can only be listed by vault. An empty vault is not asked.
    recoveryPoints: backup.call('ListRecoveryPointsByBackupVault', {
      action: 'backup:ListRecoveryPointsByBackupVault',
      input: (vault: BackupVaultListMember) =>
        vault.NumberOfRecoveryPoints === 0 ? undefined : { BackupVaultName: vault.BackupVaultName, MaxResults: 1000 },
      pick: 'RecoveryPoints',
      optional: true,
      tokens: ['NextToken', 'NextToken'],
    }),
  },
});

export const backupPlan = resourceType({
  type: 'AWS::Backup::BackupPlan',
  description: 'A backup plan: what is backed up when, and where copies go.',
  scope: 'regional',
  functions: { all: 'backupPlans' },
  list: backup.list('ListBackupPlans', {
    action: 'backup:ListBackupPlans',
    items: 'BackupPlansList',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 1000 },
  }),
  identify: (plan: BackupPlansListMember, { partition, region, account }) => ({
    id: plan.BackupPlanId!,
    arn: plan.BackupPlanArn ?? `arn:${partition}:backup:${region}:${account}:backup-plan:${plan.BackupPlanId}`,
    ...(plan.BackupPlanName && { name: plan.BackupPlanName }),
  }),
  goneOn: ['ResourceNotFoundException'],
  facets: {
    plan: backup.call('GetBackupPlan', {
      action: 'backup:GetBackupPlan',
      input: (plan: BackupPlansListMember) => ({ BackupPlanId: plan.BackupPlanId }),
      pick: 'BackupPlan',
    }),
  },
});
