/** Reads what was sent, up to `max` bytes, whatever length was announced; null when there is more. */
export async function readCorps(request: Request, max: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > max) return null;
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  const lecteur = request.body?.getReader();
  for (let lu = await lecteur?.read(); lu && !lu.done; lu = await lecteur?.read()) {
    taille += lu.value.byteLength;
    if (taille > max) {
      await lecteur?.cancel();
      return null;
    }
    morceaux.push(lu.value);
  }
  return new Uint8Array(Buffer.concat(morceaux));
}

/** What was sent, as fields; null when it is not a form. */
export function parseChamps(octets: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  return new Response(octets, { headers: { "content-type": type } }).formData().catch(() => null);
}

/** The fields of a small form of a route; null when it is too long or is no form. */
export async function readChamps(request: Request, max: number): Promise<FormData | null> {
  const octets = await readCorps(request, max);
  return octets && parseChamps(octets, request.headers.get("content-type") ?? "");
}
