import { MAX_BODY_BYTES } from '../../lib/contract/limits.ts';
import { Problem } from './problem.ts';

const tooLarge = () =>
  new Problem('body-too-large', `A body may have at most ${MAX_BODY_BYTES} bytes.`, {
    // What is left of the body is not read, so the connection cannot be used again.
    headers: { connection: 'close' },
  });

/** The body as text, at most `MAX_BODY_BYTES` of it. Throws `body-too-large` or `unsupported-media-type`. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const text = request.headers.has('content-length')
    ? await request.text()
    : await readStream(request.body);
  if (text === '') return '';
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw new Problem('unsupported-media-type', 'Send the body as application/json.');
  }
  return text;
}

async function readStream(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
