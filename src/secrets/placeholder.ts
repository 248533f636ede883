/*
 * Texts that stand where a secret would stand.
 *
 * Not secrets: references that are resolved elsewhere (`${VAR}`, `{{resolve:secretsmanager:…}}`, `arn:…`), masks (`****`),
 * and marks that say "fill me in" (`<password>`, `changeme`, `your-api-key-here`). They disclose nothing.
 * Still secrets: guessable passwords such as `password`, `admin123` or `postgres` under a password's name, because a
 * live account may well be using them; they are reported with low confidence.
 */

const REFERENCE = new RegExp(
  [
    String.raw`^\$\{`, // ${VAR}, ${ssm:/path}
    String.raw`^\$\(`, // $(command)
    String.raw`^\$[A-Za-z_]\w{0,80}$`, // $VAR
    String.raw`^%[A-Za-z_]\w{0,80}%$`,
    String.raw`^\{\{`, // {{resolve:…}}, {{ssm-secure:…}}, Handlebars, Helm
    String.raw`^#\{`,
    '^<%',
    '^<[A-Za-z][^<>]{0,120}>$',
    String.raw`^\[[A-Za-z][A-Za-z _-]{0,60}\]$`,
    '^`',
    '^%[sdvq]$', // format strings
    String.raw`^!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|FindInMap|vault|secret|env|reference)\b`,
    String.raw`^@Microsoft\.KeyVault\(`,
    String.raw`^@\w{1,40}\(`,
    String.raw`^arn:[\w-]{1,20}:`,
    String.raw`^(?:ssm|ssm-secure|secretsmanager|aws-sm|aws-ssm|vault|op|gcp-sm|sm|secretRef|valueFrom|file|env|awssm|keyvault|ref\+\w+):(?:/|[A-Za-z])`,
    String.raw`^(?:process\.env|os\.environ|os\.getenv|getenv|System\.getenv|ENV\[|var\.|local\.|module\.|data\.|each\.|self\.|secrets\.|env\.|config\.|settings\.|request\.|event\.|args\.|params\.|aws_[a-z_]+\.|random_password\.)`,
    String.raw`^(?:ENC\[|ENC\(|AQICA[A-Za-z0-9+/]|AQECA[A-Za-z0-9+/]|\{cipher\}|encrypted:|kms:|vault:v\d+:|\$ANSIBLE_VAULT)`,
  ].join('|'),
);

const FILL_ME_IN =
  /^(?:(?:please[_ -]?)?(?:change|replace|update|set|fill|edit|enter|insert|provide|put|add)[_ -]?(?:me|this|it|in|your|here|with|after|before|value)\b.*|(?:change|replace|update|fill)me(?:now|please|[_ -]?in|!*)?|.*[_ -](?:goes|go)[_ -]here|.*[_ -]here|your[_ -].*|my[_ -](?:secret|password|token|api|key)[_ -]?\w{0,20}|insert[_ -].*|dummy(?:[_ -].*)?|placeholder.*|redacted|masked|hidden|sanitized|omitted|todo\b.*|tbd|fixme.*|n\/?a|none|null|nil|undefined|unset|empty|not[_ -]?set|unknown|default|true|false|yes|no|on|off|enabled|disabled|optional|required|string|str|number|integer|boolean|text|secret[_ -]?value|example(?:[_ -].*)?|sample(?:[_ -].*)?|.*[_ -]example|to[_ -]?be[_ -].*|foo|bar|baz|foobar|test|xxx+|noecho|secure-?string|\(?(?:redacted|masked|hidden)\)?)$/i;
const MASK = /^[*•x.#?_\-=X]{3,}$/;
const DOCUMENTED = /EXAMPLE(?:KEY|TOKEN)?(?![A-Z])|bPxRfiCY/;

/** Whether the text is a reference, a mask or a fill-me-in mark rather than a secret. */
export function isPlaceholder(text: string): boolean {
  if (REFERENCE.test(text)) return true;
  if (text.length > 200) return false;
  return FILL_ME_IN.test(text) || MASK.test(text) || isDummy(text);
}

const DUMMY_PART =
  /example|placeholder|redacted|changeme|x{5}|your[_-]|\*{4}|\.{4}|0{12}|1234567890(?:12|ab)|abcdefghij|deadbeefdeadbeef/i;

/** Whether a well-formed token is a documented example or filler (`AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx…`). */
export function isDummy(token: string): boolean {
  const head = token.length > 400 ? token.slice(0, 400) : token;
  if (DOCUMENTED.test(head) || DUMMY_PART.test(head)) return true;
  return head.length >= 12 && !hasMoreCharactersThan(head, 4);
}

function hasMoreCharactersThan(text: string, most: number): boolean {
  let seen = '';
  for (const character of text) {
    if (!seen.includes(character)) {
      if (seen.length >= most) return true;
      seen += character;
    }
  }
  return false;
}
