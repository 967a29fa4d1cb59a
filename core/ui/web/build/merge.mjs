import { basename } from 'node:path';
import { build } from 'esbuild';

/** The outputs that a script loads before it runs, itself left out. */
export function staticImports(metafile, entry) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const seen = new Set();
  const visit = (name) => {
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      const next = basename(path);
      if (kind !== 'import-statement' || seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(entry);
  return [...seen];
}

const prefixed = (chunk, name) => `${chunk.replace(/\W/g, '_')}_${name}`;

function fromMemory(files) {
  return {
    name: 'from-memory',
    setup(plugin) {
      plugin.onResolve({ filter: /^\.\// }, ({ path }) => ({ path: path.slice(2), namespace: 'memory' }));
      plugin.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({ contents: files.get(path), loader: 'js' }));
    },
  };
}

async function joined(files, chunks, exported, options) {
  const lines = chunks.map((chunk) => {
    const list = exported.get(chunk).map((name) => `${name} as ${prefixed(chunk, name)}`);
    return list.length > 0 ? `export { ${list.join(', ')} } from './${chunk}';` : `import './${chunk}';`;
  });
  const stdin = { contents: lines.join('\n'), loader: 'js', sourcefile: 'core' };
  const { outputFiles } = await build({ ...options, stdin, entryNames: 'core-[hash]', plugins: [fromMemory(files)] });
  return { name: basename(outputFiles[0].path), text: outputFiles[0].text };
}

/**
 * Splitting leaves dozens of tiny chunks. Those that the shell always loads become one file; the others import from
 * that under new names, so there is still one copy of everything. Their names carry the core's hash, since they name it.
 */
export async function mergeCore(files, metafile, shell, options) {
  const chunks = new Set(staticImports(metafile, shell));
  const exported = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output.exports]));
  const core = await joined(files, [...chunks], exported, options);
  const renamed = (name) => name.replace(/\.js$/, `-${core.name.slice(5, 11)}.js`);
  const bound = (list, chunk) =>
    list.split(',').map((each) => {
      const [name, alias] = each.split(' as ');
      return `${prefixed(chunk, name)} as ${alias ?? name}`;
    });
  const pointed = (text) =>
    text
      .replace(/\{([^{}]*)\}from"\.\/([\w.-]+)"/g, (whole, list, name) =>
        chunks.has(name) ? `{${bound(list, name).join(',')}}from"./${core.name}"` : whole,
      )
      .replace(/"\.\/([\w.-]+\.js)"/g, (whole, name) => {
        if (name === core.name) return whole;
        return `"./${chunks.has(name) ? core.name : renamed(name)}"`;
      });
  const rest = [...files].filter(([name]) => !chunks.has(name)).map(([name, text]) => [renamed(name), pointed(text)]);
  return new Map([[core.name, core.text], ...rest]);
}
