package org.comity.filing.transfer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comity.filing.document.KeptFile;
import org.comity.filing.transfer.Manifest.Member;
import org.comity.http.Sha256;

/** Writes a package as it is sent: what each file is, is known once it has gone, so the manifest comes last. */
final class PackageWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<Member> members = new ArrayList<>();

    PackageWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        // PDFs, pictures, sound and film are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void add(String path, byte[] content) throws IOException {
        add(path, out -> out.write(content));
    }

    /** @throws IllegalStateException if the bytes are not those of the digest: nothing is sealed that changed on the disk */
    void add(String path, KeptFile file, String digest) throws IOException {
        Member member = add(path, file::writeTo);
        if (!member.sha256().equals(digest)) {
            throw new IllegalStateException("bytes that changed on the disk: " + digest);
        }
    }

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Member add(String path, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        Counted counted = new Counted(zip);
        DigestOutputStream hashed = new DigestOutputStream(counted, Sha256.begin());
        content.writeTo(hashed);
        zip.closeEntry();
        Member member = new Member(
                path, HexFormat.of().formatHex(hashed.getMessageDigest().digest()), counted.bytes);
        members.add(member);
        return member;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    void seal(String manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.MANIFEST));
        zip.write(manifest.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        zip.closeEntry();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static final class Counted extends FilterOutputStream {
        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
