const BASIC = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const EXTENDED = new Set('\f^{}\\[~]|€');

/** How many messages a text is sent as, as the server counts it (GSM-7 and UCS-2). */
export function segmentsOf(text: string): { units: number; segments: number; plain: boolean } {
  const signs = [...text];
  const plain = signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign));
  const size = (sign: string) => (plain ? (EXTENDED.has(sign) ? 2 : 1) : sign.length);
  const units = signs.reduce((sum, sign) => sum + size(sign), 0);
  if (units <= (plain ? 160 : 70)) return { units, segments: Math.min(units, 1), plain };
  const room = plain ? 153 : 67;
  let segments = 1;
  let used = 0;
  for (const sign of signs) {
    if (used + size(sign) > room) [segments, used] = [segments + 1, 0];
    used += size(sign);
  }
  return { units, segments, plain };
}
