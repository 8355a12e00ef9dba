import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Changes the parts of an XLSX file, which is a zip; enough of the format for what Excel and POI write. */
export function rewrite(file: Buffer, change: (name: string, xml: string) => string): Buffer {
  const parts = read(file).map(({ name, content }) => ({
    name,
    content: name.endsWith('.xml') ? Buffer.from(change(name, content.toString('utf8'))) : content,
  }));
  return write(parts);
}

interface Part {
  name: string;
  content: Buffer;
}

function read(file: Buffer): Part[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06'));
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
    const [name, more, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(begin, begin + file.readUInt32LE(at + 20));
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + name!),
      content: file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed),
    });
    at += 46 + name! + more! + comment!;
  }
  return parts;
}

function write(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(title.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04'), head, title, packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, entry, title);
    offset += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
