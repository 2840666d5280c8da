/** Every published JSON file of `folder`, by its name. Only in `npm run test:real`. */
export async function publishedFiles(folder: string): Promise<readonly (readonly [name: string, body: unknown])[]> {
  const read = async (name: string): Promise<unknown> =>
    (await fetch(`/__real-data__/${folder}/${name}`)).json() as Promise<unknown>;
  const names = (await read('')) as string[];
  return Promise.all(names.map(async (name) => [name, await read(name)] as const));
}
