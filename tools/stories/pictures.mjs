/** Pictures on disk, and what differs between two of them. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

export const BASELINES = 'stories/baselines';

/**
 * On one machine two runs are the same to the last pixel. Between machines and versions of Chromium the smoothing at the
 * edges of letters and curves may differ, which the comparison leaves out; of what is left, three pixels of any square of
 * sixteen may differ. A line, a letter or a border that moves by one pixel changes more.
 */
const THRESHOLD = 0.05;
const WINDOW = 16;
const ALLOWED = 3;

/** In the place where only one of two pictures has anything. */
const NOWHERE = { r: 255, g: 0, b: 255, alpha: 1 };

const pathOf = (id, variant) => join(BASELINES, id, `${variant}.webp`);

/**
 * A screenshot in 32 shades of each color: smoothed letters then take fewer bytes. The exact colors of every theme
 * are a matter of `test/ui/themes.test.ts`.
 */
async function inFewShades(png) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at++) data[at] = (data[at] & 0xf8) | (data[at] >> 5);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
}

/** Lossless WebP: two fifths of the bytes of a PNG. */
async function save(path, image) {
  mkdirSync(dirname(path), { recursive: true });
  await image.webp({ lossless: true, effort: 6 }).toFile(path);
  return path;
}

/** Its pixels on a canvas of `size`. */
async function pixels(image, { width, height }) {
  const own = await image.metadata();
  const extended = image
    .ensureAlpha()
    .extend({ right: width - own.width, bottom: height - own.height, background: NOWHERE });
  return extended.raw().toBuffer();
}

/** `undefined` where the picture is as before, else what to review: `{ id, variant, reason, before, after, diff }` with paths. */
export async function compare(id, variant, png, out) {
  const path = pathOf(id, variant);
  const kept = () => {
    mkdirSync(join(out, id), { recursive: true });
    const after = join(out, id, `${variant}.after.png`);
    writeFileSync(after, png);
    return after;
  };
  if (!existsSync(path)) return { id, variant, reason: 'has no picture to compare with', after: kept() };
  const [before, after] = await Promise.all([sharp(path).metadata(), sharp(png).metadata()]);
  const size = { width: Math.max(before.width, after.width), height: Math.max(before.height, after.height) };
  const diff = Buffer.alloc(size.width * size.height * 4);
  const [one, other] = await Promise.all([pixels(sharp(path), size), pixels(await inFewShades(png), size)]);
  const most = pixelmatch(one, other, diff, size.width, size.height, { threshold: THRESHOLD, windowSize: WINDOW });
  const isOtherSize = before.width !== after.width || before.height !== after.height;
  if (most <= ALLOWED && !isOtherSize) return undefined;
  const reason = isOtherSize
    ? `was ${before.width} × ${before.height}, is ${after.width} × ${after.height}`
    : `${most} pixels of a ${WINDOW} × ${WINDOW} square differ`;
  return {
    id,
    variant,
    reason,
    before: path,
    after: kept(),
    diff: await save(join(out, id, `${variant}.diff.webp`), sharp(diff, { raw: { ...size, channels: 4 } })),
  };
}

/** Makes the picture the one to compare with. */
export const keep = async (id, variant, png) => save(pathOf(id, variant), await inFewShades(png));
