import { isHarmlessValue } from './harmless-value.ts';
import { judgeNamedValue } from './named-value.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Hit, strongest } from './verdict.ts';

const QUICK = /sshpass|chpasswd|net user|securestring|identified|requirepass|masterauth|configure set/i;

// Commands and statements that take a password without naming it; the first group is the password.
const COMMANDS: readonly RegExp[] = [
  /(?<![\w-])sshpass\s{1,4}-p\s{0,4}["']?([^\s"'$]{4,200})/g,
  /["'][\w.-]{1,40}:([^\s"'$:]{4,200})["']\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd/g,
  /chpasswd\s{0,4}<<<\s{0,4}["']?[\w.-]{1,40}:([^\s"'$:]{4,200})/g,
  /(?<![\w-])net user\s{1,4}[\w.-]{1,40}\s{1,4}["']?([^\s"'$/*%][^\s"']{3,200})/gi,
  /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["']([^"'$\n]{4,200})["']\s{1,4}-AsPlainText/gi,
  /identified\s{1,4}(?:with\s{1,4}\w{1,40}\s{1,4})?by\s{1,4}(?:password\s{1,4})?'([^'$\n]{4,200})'/gi,
  /(?<![\w-])(?:requirepass|masterauth)\s{1,4}["']?([^\s"'$]{4,200})/g,
  /configure set\s{1,4}(?:[\w.-]{1,80}\.)?aws_secret_access_key\s{1,4}["']?([A-Za-z0-9/+]{40})/g,
];

/** Finds passwords given to well-known commands: sshpass, chpasswd, net user, SQL's IDENTIFIED BY, Redis's requirepass … */
export function findCommandCredentials(text: string): Hit | undefined {
  if (!QUICK.test(text)) return undefined;
  let best: Hit | undefined;
  for (const command of COMMANDS) {
    for (const [, password] of text.matchAll(command)) {
      if (isPlaceholder(password!) || isHarmlessValue(password!)) continue;
      const hit = judgeNamedValue('password', password!);
      if (hit) best = strongest(best, { detector: 'command-password', confidence: hit.confidence });
    }
  }
  return best;
}
