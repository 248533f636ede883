import pc from 'picocolors';
import { type BlastGroup, type BlastRadius, GLOBAL_REGION } from '../model/index.ts';
import { oneLine } from './plain-text.ts';
import type { RenderOptions } from './renderer.ts';

/** A blast radius for a terminal. */
export function renderBlast(blast: BlastRadius, { color = false }: RenderOptions = {}): string {
  const { bold, red, yellow } = pc.createColors(color);
  const count = blast.groups.reduce((sum, { resources }) => sum + resources.length, 0);
  const lines = [bold(oneLine(blast.name)), `  ${blast.type}`, `  ${oneLine(blast.arn)}`];
  if (!blast.scanned) lines.push(yellow('  Not among the scanned resources: of another account, or deleted.'));
  if (blast.state) lines.push(`  State: ${oneLine(blast.state)}`);
  if (blast.deletionDate !== undefined) {
    lines.push(red(`  Deleted for good on ${oneLine(blast.deletionDate)}; ${blast.daysLeft} days left to cancel.`));
  }
  for (const group of blast.groups) lines.push('', ...groupLines(group, bold));
  lines.push('', `${count} known ${count === 1 ? 'dependant' : 'dependants'}.`);
  if (blast.type === 'AWS::KMS::Key') {
    lines.push(
      'Data that applications encrypted themselves, and objects under another key than the default, are not seen.',
    );
  }
  for (const { type, account, region, message, operation } of blast.gaps) {
    const where = [account, region === GLOBAL_REGION ? '' : region].filter(part => part !== '').join(' ');
    const what = oneLine(`${operation ? `${operation}: ` : ''}${message}`);
    lines.push(yellow(`Index incomplete: ${type}${where && ` in ${where}`}: ${what}`));
  }
  return `${lines.join('\n')}\n`;
}

function groupLines({ type, role, onDisable, onDeletion, resources }: BlastGroup, bold: (text: string) => string) {
  return [
    bold(`${resources.length} ${type} (${role})`),
    ...(onDisable ? [`  Disabled: ${onDisable}`] : []),
    ...(onDeletion ? [`  Deleted:  ${onDeletion}`] : []),
    ...resources.map(({ arn, name }) => `  ${oneLine(arn)}${arn.endsWith(name) ? '' : ` (${oneLine(name)})`}`),
  ];
}
