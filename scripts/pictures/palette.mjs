import { deflateSync, crc32 } from 'node:zlib';

/**
 * Writes a picture of the screen as a PNG with at most 256 colors: a third of the size,
 * and no difference that can be seen, because screens have few colors.
 *
 * @param {import('playwright-core').Page} page any page, to decode with
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export async function withPalette(page, png) {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const drawing = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    drawing.drawImage(image, 0, 0);
    const pixels = drawing.getImageData(0, 0, image.width, image.height).data;
    let text = '';
    for (let start = 0; start < pixels.length; start += 32_768) {
      text += String.fromCharCode(...pixels.subarray(start, start + 32_768));
    }
    return { width: image.width, height: image.height, data: btoa(text) };
  }, png.toString('base64'));
  return encode(width, height, Buffer.from(data, 'base64'));
}

/**
 * @param {number} width
 * @param {number} height
 * @param {Buffer} pixels red, green, blue, alpha
 */
function encode(width, height, pixels) {
  const palette = commonColors(pixels);
  /** @type {Map<number, number>} */
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const color = pixels.readUIntBE((y * width + x) * 4, 3);
      let index = nearest.get(color);
      if (index === undefined) {
        index = nearestIn(palette, color);
        nearest.set(color, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.alloc(palette.length * 3);
  palette.forEach((color, index) => colors.writeUIntBE(color, index * 3, 3));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colors, none too close to one that is in already. @param {Buffer} pixels */
function commonColors(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let offset = 0; offset < pixels.length; offset += 4) {
    const color = pixels.readUIntBE(offset, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  /** @type {number[]} */
  const palette = [];
  for (const [color] of [...counts].sort(([, left], [, right]) => right - left)) {
    if (palette.length === 256) {
      break;
    }
    // Surfaces are near to each other and keep their colors; the many in between stand at the edges of letters.
    const nearest = palette.length < 8 ? 60 : 300;
    if (palette.every((other) => distance(color, other) > nearest)) {
      palette.push(color);
    }
  }
  return palette;
}

/**
 * @param {number[]} palette
 * @param {number} color
 */
function nearestIn(palette, color) {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(color, palette[index]) < distance(color, palette[best])) {
      best = index;
    }
  }
  return best;
}

/**
 * @param {number} one
 * @param {number} other
 */
function distance(one, other) {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
