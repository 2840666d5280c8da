import { build } from 'esbuild';

/** WTR plugin: serves named packages bundled, for those whose dependencies are CommonJS. */
export const prebundle = (...names) => {
  const cache = new Map();
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return names.includes(source) ? `/__prebundled__/${source.replaceAll('/', '__')}.js` : undefined;
    },
    async serve({ path }) {
      const name = names.find((one) => path === `/__prebundled__/${one.replaceAll('/', '__')}.js`);
      if (name === undefined) return undefined;
      if (!cache.has(name)) {
        cache.set(
          name,
          build({
            entryPoints: [name],
            bundle: true,
            format: 'esm',
            platform: 'browser',
            write: false,
            logLevel: 'silent',
            define: { 'process.env.NODE_ENV': '"test"' },
          }),
        );
      }
      const { outputFiles } = await cache.get(name);
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
};
