import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { isSecretLikeName, type SecretVerdict } from '../secrets/index.ts';

/** What is kept of a CloudFormation template: which resources it has, and where it holds secrets. No value of it. */
export interface TemplateOutline {
  /** False when the text is no template that could be read. */
  readonly parsed: boolean;
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly secrets: readonly TemplateSecret[];
  /** Where a secret-like property is `{{resolve:ssm:…}}`, which resolves to plain text. */
  readonly plainReferences: readonly string[];
}

export interface TemplateResource {
  readonly type: string;
  readonly deletionPolicy?: string;
  readonly updateReplacePolicy?: string;
}

export interface TemplateSecret {
  /** For example `Resources.Database.Properties.MasterUserPassword`. */
  readonly path: string;
  readonly verdict: SecretVerdict;
}

type Judge = (value: string, name: string | undefined) => SecretVerdict;
type Data = Readonly<Record<string, unknown>>;

const DEEPEST = 60;
const MOST_SECRETS = 100;
/** Parameters are left out: their defaults are judged by GetTemplateSummary's answer. */
const SECTIONS = ['Mappings', 'Metadata', 'Outputs', 'Resources'];
/** Functions whose text names something and is no value of the property. */
const NAMING = new Set(['Ref', 'Condition', 'Fn::GetAtt', 'Fn::ImportValue', 'Fn::FindInMap', 'Fn::GetAZs']);

/** Outlines a template: its text in JSON or YAML, or the data that command line tools make of JSON. */
export function outlineTemplate(template: unknown, judge: Judge): TemplateOutline {
  const data = typeof template === 'string' ? parseTemplate(template) : template;
  const isTemplate = isObject(data) && isObject(data.Resources);
  if (!isTemplate) return { parsed: false, resources: {}, secrets: [], plainReferences: [] };
  const walk = new TemplateWalk(judge);
  for (const section of SECTIONS) walk.visit(data[section], undefined, section, 0);
  return {
    parsed: true,
    resources: Object.fromEntries(
      Object.entries(data.Resources as Data).flatMap(([name, resource]) => {
        const kept = resourceOf(resource);
        return kept ? [[name, kept] as const] : [];
      }),
    ),
    secrets: walk.secrets,
    plainReferences: walk.plainReferences,
  };
}

function resourceOf(resource: unknown): TemplateResource | undefined {
  if (!isObject(resource) || typeof resource.Type !== 'string') return undefined;
  const { Type: type, DeletionPolicy: deletionPolicy, UpdateReplacePolicy: updateReplacePolicy } = resource;
  return {
    type,
    ...(typeof deletionPolicy === 'string' && { deletionPolicy }),
    ...(typeof updateReplacePolicy === 'string' && { updateReplacePolicy }),
  };
}

class TemplateWalk {
  readonly secrets: TemplateSecret[] = [];
  readonly plainReferences: string[] = [];
  readonly #judge: Judge;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  visit(value: unknown, name: string | undefined, path: string, depth: number): void {
    if (depth > DEEPEST) return;
    if (typeof value === 'string' || typeof value === 'number') this.#text(String(value), name, path);
    else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) this.visit(entry, name, `${path}[${index}]`, depth + 1);
    } else if (isObject(value)) {
      for (const [key, entry] of Object.entries(value)) this.#member(value, key, entry, name, path, depth + 1);
    }
  }

  #member(owner: Data, key: string, value: unknown, name: string | undefined, path: string, depth: number): void {
    if (NAMING.has(key) && Object.keys(owner).length === 1) return;
    if (key === 'Fn::If' && Array.isArray(value)) this.visit(value.slice(1), name, path, depth);
    else if (key === 'Fn::Base64') this.visit(value, name, path, depth);
    else if (key === 'Fn::Sub') this.#substitution(value, name, path, depth);
    // Pieces of a text say nothing under the name of the whole.
    else if (key.startsWith('Fn::')) this.visit(value, undefined, path, depth);
    else if (key === 'Value') {
      // { Name: DB_PASSWORD, Value: … }, unless the value is the name of a secret kept elsewhere.
      if (owner.Type === 'SECRETS_MANAGER' || owner.Type === 'PARAMETER_STORE') return;
      const label = owner.Name ?? owner.Key ?? owner.ParameterKey ?? owner.ParameterName;
      this.visit(value, typeof label === 'string' ? label : name, `${path}.Value`, depth);
    } else this.visit(value, key, `${path}.${key}`, depth);
  }

  #substitution(value: unknown, name: string | undefined, path: string, depth: number): void {
    const [text, variables] = Array.isArray(value) ? value : [value];
    if (typeof text === 'string') this.#text(text, text.includes('${') ? undefined : name, path);
    this.visit(variables, undefined, path, depth);
  }

  #text(text: string, name: string | undefined, path: string): void {
    if (text.startsWith('{{resolve:ssm:') && name !== undefined && isSecretLikeName(name)) {
      this.plainReferences.push(path);
      return;
    }
    const verdict = this.#judge(text, name);
    if (verdict.secret && this.secrets.length < MOST_SECRETS) this.secrets.push({ path, verdict });
  }
}

function parseTemplate(text: string): unknown {
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML may begin with a brace as well.
    }
  }
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false, schema: 'core' });
  return document.errors.length > 0 ? undefined : plain(document.contents, 0);
}

/** YAML as the JSON that CloudFormation takes it for: `!Sub x` is `{"Fn::Sub": "x"}`. */
function plain(node: Node | null | undefined, depth: number): unknown {
  if (!node || depth > DEEPEST || isAlias(node)) return undefined;
  let value: unknown;
  if (isScalar(node)) value = typeof node.value === 'string' ? node.value : (node.source ?? undefined);
  else if (isSeq(node)) value = node.items.map(entry => plain(entry as Node, depth + 1));
  else if (isMap(node)) {
    value = Object.fromEntries(
      node.items.map(({ key, value: entry }) => [
        isScalar(key) ? String(key.value) : '',
        plain(entry as Node | null, depth + 1),
      ]),
    );
  }
  const tag = node.tag && /^!(\w+)$/.exec(node.tag)?.[1];
  if (!tag) return value;
  return { [tag === 'Ref' || tag === 'Condition' ? tag : `Fn::${tag}`]: value };
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
