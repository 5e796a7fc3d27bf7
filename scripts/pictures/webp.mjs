/**
 * Writes a picture as a WebP without loss: a quarter smaller than the PNG. For the walkthrough, which is shipped.
 *
 * @param {import('playwright-core').Page} page any page of Chromium, to encode with
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export async function asWebp(page, png) {
  const base64 = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d')).drawImage(image, 0, 0);
    // A quality of 1 is lossless in Chromium.
    return canvas.toDataURL('image/webp', 1).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}
