package org.comity.filing.document.check;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, with a cross-reference table that is right; object 1 is the catalog. */
final class HandMadePdf {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    HandMadePdf() {
        write("%PDF-1.7\n");
    }

    /** Catalog, page tree, and one page; what follows is object 4. */
    static HandMadePdf ofOnePage(String inCatalog, String inPage) {
        return new HandMadePdf()
                .object("<</Type/Catalog/Pages 2 0 R" + inCatalog + ">>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + inPage + ">>");
    }

    /** Written piece by piece: a page that shows one picture of so many bytes. */
    static void ofOnePageWithAPicture(Path file, int bytes) throws IOException {
        HandMadePdf head = ofOnePage("", "/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R").stream(
                "", "q 595 0 0 842 0 0 cm /P Do Q".getBytes(StandardCharsets.ISO_8859_1));
        byte[] before = head.file.toByteArray();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(before);
            out.write(("5 0 obj\n<</Type/XObject/Subtype/Image/Width 10000/Height " + bytes / 10_000
                            + "/ColorSpace/DeviceGray/BitsPerComponent 8/Length " + bytes + ">>\nstream\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] piece = new byte[64 * 1024];
            Arrays.fill(piece, (byte) 0x7f);
            for (int left = bytes; left > 0; left -= piece.length) {
                out.write(piece, 0, Math.min(left, piece.length));
            }
        }
        long object = before.length;
        long xref = Files.size(file) + "\nendstream\nendobj\n".length();
        StringBuilder end = new StringBuilder("\nendstream\nendobj\nxref\n0 6\n0000000000 65535 f \n");
        head.offsets.forEach(offset -> end.append("%010d 00000 n \n".formatted(offset)));
        end.append("%010d 00000 n \ntrailer\n<</Root 1 0 R/Size 6>>\nstartxref\n%d\n%%%%EOF\n".formatted(object, xref));
        Files.writeString(file, end, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);
    }

    HandMadePdf object(String body) {
        begin();
        write(body + "\nendobj\n");
        return this;
    }

    HandMadePdf stream(String dictionary, byte[] bytes) {
        begin();
        write("<<" + dictionary + "/Length " + bytes.length + ">>\nstream\n");
        file.writeBytes(bytes);
        write("\nendstream\nendobj\n");
        return this;
    }

    private void begin() {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n");
    }

    byte[] ended() {
        int xref = file.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
        write("trailer\n<</Root 1 0 R/Size " + (offsets.size() + 1) + ">>\nstartxref\n" + xref + "\n%%EOF\n");
        return file.toByteArray();
    }

    /** Ended by a cross-reference stream with these entries instead, each of widths 1, 4, 1. */
    byte[] endedByStream(byte[] entries, int size) {
        int xref = file.size();
        stream("/Type/XRef/Root 1 0 R/W[1 4 1]/Size " + size + "/Filter/FlateDecode", deflated(entries));
        write("startxref\n" + xref + "\n%%EOF\n");
        return file.toByteArray();
    }

    int offset(int object) {
        return offsets.get(object - 1);
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            out.write(bytes);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return packed.toByteArray();
    }
}
