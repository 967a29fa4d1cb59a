const PICTURE_SIDE = 4000;
const PREVIEW_SIDE = 480;

/** Drawn anew: only what is seen is kept, and nothing of what the camera noted beside it. */
async function drawn(source: ImageBitmap, longest: number): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(source.width, source.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(source.width * scale));
  canvas.height = Math.max(1, Math.round(source.height * scale));
  canvas.getContext('2d')!.drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/jpeg', 0.9));
}

export interface Prepared { picture: Blob; preview: Blob; url: string }

/** The picture and its preview as they are sent; `url` is for showing it and has to be revoked. */
export async function prepare(file: Blob): Promise<Prepared> {
  let source: ImageBitmap;
  try {
    source = await createImageBitmap(file);
  } catch {
    throw new Error('This file can’t be opened as a picture. HEIC pictures of iPhones have to be saved as JPEG first.');
  }
  const picture = await drawn(source, PICTURE_SIDE);
  const preview = await drawn(source, PREVIEW_SIDE);
  source.close();
  return { picture, preview, url: URL.createObjectURL(picture) };
}
