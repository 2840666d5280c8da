type Hashes = Readonly<Record<string, string>>;

async function hashesAt(address: string): Promise<Hashes | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? ((await response.json()) as Hashes) : undefined;
  } catch (error) {
    // No network, or not JSON: the snippets then have no hashes, and say so.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The hashes of the published files beside this page, `resize.js` of the frames among them; `undefined` if they cannot
 * be read.
 */
export async function publishedHashes(base: string): Promise<Hashes | undefined> {
  const [scripts, frames] = await Promise.all(
    ['cdn', 'embed'].map((folder) => hashesAt(new URL(`${folder}/integrity.json`, base).href)),
  );
  const resize = frames?.['resize.js'];
  return scripts && { ...scripts, ...(resize !== undefined && { 'resize.js': resize }) };
}
