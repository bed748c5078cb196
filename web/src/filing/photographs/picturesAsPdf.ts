/** A page of the PDF: a JPEG as a browser made it. */
export interface PagePicture {
  jpeg: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** A4, in points. */
const SHORT = 595;
const LONG = 842;
const MARGIN = 14;

/**
 * One PDF of pictures, each on a page of A4 that lies or stands as the picture does, whole and not stretched. Nothing else is in it: no
 * script, no form, no name of a program, no place where it was taken.
 */
export function picturesAsPdf(pictures: PagePicture[]): Uint8Array<ArrayBuffer> {
  const file = new Writing();
  const pageOf = (at: number) => 3 + at * 3;
  file.text('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  file.object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  file.object(2, `<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_, at) => `${pageOf(at)} 0 R`).join(' ')}] >>`);
  pictures.forEach((picture, at) => {
    const { width, height, left, bottom, page } = placed(picture);
    const content = `q ${width} 0 0 ${height} ${left} ${bottom} cm /P Do Q`;
    const number = pageOf(at);
    file.object(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.join(' ')}] /Contents ${number + 1} 0 R /Resources << /XObject << /P ${number + 2} 0 R >> >> >>`,
    );
    file.stream(number + 1, '', new TextEncoder().encode(content));
    file.stream(
      number + 2,
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode `,
      picture.jpeg,
    );
  });
  return file.end();
}

function placed({ width, height }: PagePicture) {
  const page = width > height ? [LONG, SHORT] : [SHORT, LONG];
  const by = Math.min((page[0]! - 2 * MARGIN) / width, (page[1]! - 2 * MARGIN) / height);
  const [w, h] = [round(width * by), round(height * by)];
  return { width: w, height: h, left: round((page[0]! - w) / 2), bottom: round((page[1]! - h) / 2), page };
}

const round = (points: number) => Math.round(points * 100) / 100;

class Writing {
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private readonly offsets: number[] = [];
  private length = 0;

  /** Each character is a byte. */
  text(said: string) {
    this.bytes(Uint8Array.from(said, (each) => each.charCodeAt(0)));
  }

  bytes(part: Uint8Array<ArrayBuffer>) {
    this.parts.push(part);
    this.length += part.length;
  }

  object(number: number, said: string) {
    this.offsets[number] = this.length;
    this.text(`${number} 0 obj\n${said}\nendobj\n`);
  }

  stream(number: number, said: string, content: Uint8Array<ArrayBuffer>) {
    this.offsets[number] = this.length;
    this.text(`${number} 0 obj\n<< ${said}/Length ${content.length} >>\nstream\n`);
    this.bytes(content);
    this.text('\nendstream\nendobj\n');
  }

  end() {
    const at = this.length;
    const lines = this.offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    this.text(`xref\n0 ${lines.length + 1}\n0000000000 65535 f \n${lines.join('')}`);
    this.text(`trailer\n<< /Size ${lines.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`);
    const whole = new Uint8Array(this.length);
    let from = 0;
    this.parts.forEach((part) => {
      whole.set(part, from);
      from += part.length;
    });
    return whole;
  }
}
