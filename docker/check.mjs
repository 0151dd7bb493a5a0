// Reads the files of this folder as an engine would, without one, and holds them against the rules of the house. Ends with 1
// after naming everything that is wrong, by file and line where there is one.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(FOLDER);
/** A node gives its tasks a minute to end, and must then close its database. */
const LEAST_GRACE_S = 75;
const P2P_PORT = '30333';
const GATEWAY_PORT = '9955';

const problems = [];

function wrong(where, problem) {
  problems.push(`${where}: ${problem}`);
}

function must(fine, where, problem) {
  if (!fine) {
    wrong(where, problem);
  }
}

// ---- YAML ----------------------------------------------------------------------------------------------------------

/** The lines that say something: indentation, text and number. */
function linesOf(name) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return text.split('\n').flatMap((line, index) => {
    if (/\t/.test(line)) {
      throw new SyntaxError(`${name}:${index + 1}: a tab`);
    }
    const said = line.replace(/(^|\s)#.*$/, '').trimEnd();
    return said.trim() === '' ? [] : [{ indent: said.search(/\S/), text: said.trim(), at: `${name}:${index + 1}` }];
  });
}

function scalar(text, at) {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  if (quoted !== null) {
    return quoted[1] ?? quoted[2];
  }
  if (/^[[{&*!|>@`"'%]/.test(text) || /: |:$/.test(text)) {
    throw new SyntaxError(`${at}: ${text} is YAML that these files do without`);
  }
  return text;
}

/** The block of lines from a place on that are indented so far, as an object, a list or a text. */
function block(lines, from, indent) {
  const isList = lines[from].text.startsWith('- ');
  const all = isList ? [] : {};
  let next = from;
  while (next < lines.length && lines[next].indent === indent) {
    const { text, at } = lines[next];
    next += 1;
    if (isList) {
      if (!text.startsWith('- ')) {
        throw new SyntaxError(`${at}: not an item of the list`);
      }
      all.push(scalar(text.slice(2), at));
      continue;
    }
    const [, key, rest] = /^([\w.-]+):(?: (.+))?$/.exec(text) ?? [];
    if (key === undefined || Object.hasOwn(all, key)) {
      throw new SyntaxError(`${at}: ${text} is no key, or one that was there before`);
    }
    if (rest !== undefined) {
      all[key] = scalar(rest, at);
    } else if (next < lines.length && lines[next].indent > indent) {
      [all[key], next] = block(lines, next, lines[next].indent);
    } else {
      all[key] = null;
    }
  }
  if (next < lines.length && lines[next].indent > indent) {
    throw new SyntaxError(`${lines[next].at}: indented without reason`);
  }
  return [all, next];
}

function yaml(name) {
  const lines = linesOf(name);
  const [all, next] = block(lines, 0, 0);
  if (next !== lines.length) {
    throw new SyntaxError(`${lines[next].at}: indented less than the first line`);
  }
  return all;
}

// ---- compose -------------------------------------------------------------------------------------------------------

function checkBase({ services }) {
  const where = 'base.yaml';
  const base = services?.validator ?? {};
  must(/^\d+s$/.test(base.stop_grace_period) && parseInt(base.stop_grace_period, 10) >= LEAST_GRACE_S, where, `stop_grace_period must be ${LEAST_GRACE_S}s or more`);
  must(base.stop_signal === 'SIGTERM', where, 'the node is stopped by SIGTERM');
  must(base.init === 'true', where, 'init must be true');
  must(base.read_only === 'true', where, 'read_only must be true');
  must(base.cap_drop?.join() === 'ALL', where, 'all capabilities must be dropped');
  must(base.security_opt?.includes('no-new-privileges:true'), where, 'no-new-privileges must be set');
}

/** Services that a compose file starts, each of which must be the base and may not undo what the base forbids. */
function checkServices(name, { services, volumes, networks }) {
  const used = new Map();
  for (const [id, service] of Object.entries(services ?? {})) {
    const where = `${name}, ${id}`;
    must(service.extends?.file === 'base.yaml' && service.extends.service === 'validator', where, 'must extend the validator of base.yaml');
    for (const key of ['privileged', 'network_mode', 'pid', 'user', 'cap_add', 'devices', 'security_opt', 'read_only', 'stop_grace_period', 'command', 'entrypoint']) {
      must(!Object.hasOwn(service, key), where, `${key} is not for single services`);
    }
    for (const mount of service.volumes ?? []) {
      const [, source, target, mode] = /^(\$\{[^}]*\}|[^:]+):([^:]+)(?::(.+))?$/.exec(mount) ?? [];
      if (target === '/chain') {
        must(mode === 'ro', where, 'the chain must be mounted read-only');
        continue;
      }
      must(['/data', '/keys'].includes(target), where, `${mount} is no volume of a validator`);
      must(Object.hasOwn(volumes ?? {}, source), where, `the volume ${source} is not declared`);
      must(!used.has(source), where, `the volume ${source} is also that of ${used.get(source)}`);
      used.set(source, id);
    }
    must((service.volumes ?? []).length === 3, where, 'a validator has the volumes /chain, /data and /keys');
    for (const network of service.networks ?? []) {
      must(Object.hasOwn(networks ?? {}, network), where, `the network ${network} is not declared`);
    }
  }
  must(Object.keys(volumes ?? {}).every((volume) => used.has(volume)), name, 'a volume is declared and not used');
}

function checkPort(name, { services }, port) {
  const ports = services?.validator?.ports ?? [];
  must(ports.length === 1 && ports[0].endsWith(`}:${port}:${port}/tcp`), name, `only ${port} is published, on a named address`);
}

function checkCompose() {
  const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  for (const name of ['base.yaml', 'validator.yaml', 'gateway.yaml', 'compose.yaml']) {
    for (const [, variable] of readFileSync(join(FOLDER, name), 'utf8').matchAll(/\$\{(\w+)/g)) {
      must(readme.includes(variable), name, `README.md does not say what ${variable} is`);
    }
  }
  checkBase(yaml('base.yaml'));

  const own = yaml('validator.yaml');
  checkServices('validator.yaml', own);
  checkPort('validator.yaml', own, P2P_PORT);

  const gateway = yaml('gateway.yaml');
  checkPort('gateway.yaml', gateway, GATEWAY_PORT);
  const { command = [], ...opened } = gateway.services?.validator ?? {};
  must(Object.keys(opened).sort().join() === 'ports,volumes', 'gateway.yaml', 'only the command, a port and a volume are added');
  must(opened.volumes?.every((mount) => mount.endsWith(':/gateway:ro')), 'gateway.yaml', 'tokens and key must be mounted read-only');
  must(command[0] === 'validator', 'gateway.yaml', 'the command is validator, with more flags');
  const files = command.filter((argument) => argument.startsWith('/'));
  must(files.length === 3 && files.every((file) => file.startsWith('/gateway/')), 'gateway.yaml', 'tokens, certificate and key come from /gateway');

  const rehearsal = yaml('compose.yaml');
  checkServices('compose.yaml', rehearsal);
  const services = Object.values(rehearsal.services ?? {});
  must(services.length === 4, 'compose.yaml', 'four organisations have a validator each');
  must(services.every((service) => !Object.hasOwn(service, 'ports')), 'compose.yaml', 'a rehearsal publishes nothing');
  must(services.every((service) => service.networks?.join() === 'chain'), 'compose.yaml', 'all validators are in the network chain, and in no other');
}

// ---- the image -----------------------------------------------------------------------------------------------------

/** The instructions of the Dockerfile: name, arguments and line. */
function instructions() {
  const all = [];
  let open;
  readFileSync(join(FOLDER, 'Dockerfile'), 'utf8').split('\n').forEach((line, index) => {
    if (/^\s*(#|$)/.test(line)) {
      return;
    }
    const text = line.replace(/\\$/, '').trim();
    if (open === undefined) {
      const [, name, args] = /^([A-Z]+)\s+(.*)$/.exec(text) ?? [];
      if (name === undefined) {
        throw new SyntaxError(`Dockerfile:${index + 1}: no instruction`);
      }
      open = { name, args, at: `Dockerfile:${index + 1}` };
      all.push(open);
    } else {
      open.args += ` ${text}`;
    }
    if (!line.endsWith('\\')) {
      open = undefined;
    }
  });
  return all;
}

/** Whether the context has a path: the last pattern that matches decides. */
function inContext(path) {
  let there = true;
  for (const line of readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')) {
    const [, not, pattern] = /^(!?)([^#\s].*)$/.exec(line.trim()) ?? [];
    if (pattern !== undefined && (pattern === '*' || path === pattern || path.startsWith(`${pattern}/`))) {
      there = not === '!';
    }
  }
  return there;
}

function checkImage() {
  const all = instructions();
  const stages = new Map();
  let stage;
  for (const one of all) {
    if (one.name === 'FROM') {
      const [, base, name] = /^(\S+) AS (\w+)$/.exec(one.args) ?? [];
      must(base !== undefined, one.at, 'a stage needs a name');
      must(/^\$\{\w+\}$/.test(base ?? ''), one.at, 'base images are named by arguments, for mirrors');
      stage = new Map();
      stages.set(name, stage);
    }
    stage?.set(one.name, one);
    if (one.name === 'COPY' && !one.args.startsWith('--from=')) {
      const [source] = one.args.split(/\s+/);
      const path = normalize(source).replace(/\/$/, '');
      must(existsSync(join(ROOT, path)), one.at, `there is no ${source}`);
      must(path === '.' || inContext(path), one.at, `${source} is not part of the context: .dockerignore`);
    }
    for (const image of one.name === 'ARG' ? one.args.matchAll(/=(docker\.io\/\S+)/g) : []) {
      must(/:[\w.-]*bookworm[\w.-]*$/.test(image[1]), one.at, 'Debian 12 is what the binary fits');
    }
    must(one.name !== 'ADD' && one.name !== 'MAINTAINER', one.at, `${one.name} is not used`);
  }
  const last = [...stages.values()].at(-1) ?? new Map();
  for (const name of ['USER', 'HEALTHCHECK', 'STOPSIGNAL', 'ENTRYPOINT', 'VOLUME', 'LABEL', 'EXPOSE']) {
    must(last.has(name), 'Dockerfile', `the last stage has no ${name}`);
  }
  must(/^[1-9]\d{4,}:[1-9]\d{4,}$/.test(last.get('USER')?.args ?? ''), 'Dockerfile', 'the user is a number that is not root');
  must(last.get('STOPSIGNAL')?.args === 'SIGTERM', 'Dockerfile', 'the node is stopped by SIGTERM');
  must(last.get('EXPOSE')?.args === P2P_PORT, 'Dockerfile', `only ${P2P_PORT} is exposed, never the RPC`);
  for (const name of ['ENTRYPOINT', 'CMD', 'VOLUME']) {
    must(isList(last.get(name)?.args ?? '[]'), 'Dockerfile', `${name} must be a list, or a shell stands before it`);
  }
}

function isList(text) {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

// ---- all -----------------------------------------------------------------------------------------------------------

for (const check of [checkCompose, checkImage]) {
  try {
    check();
  } catch (error) {
    problems.push(error instanceof SyntaxError ? error.message : String(error.stack));
  }
}
problems.forEach((problem) => console.error(`!!! ${problem}`));
process.exit(problems.length === 0 ? 0 : 1);
