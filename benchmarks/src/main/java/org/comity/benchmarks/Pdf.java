package org.comity.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The smallest PDF with so many pages of text; each call gives other bytes, so that no store has them already. */
final class Pdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private Pdf() {}

    static byte[] ofPages(int pages) {
        return new Pdf().written(pages);
    }

    private byte[] written(int pages) {
        print("%PDF-1.7\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        object("<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>");
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        for (int page = 0; page < pages; page++) {
            object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
                    + (5 + 2 * page) + " 0 R>>");
            String text = "BT /F 12 Tf 72 770 Td (Page " + (page + 1) + ", " + UUID.randomUUID() + ") Tj ET";
            object("<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
        }
        index();
        return out.toByteArray();
    }

    private void object(String content) {
        offsets.add(out.size());
        print(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    private void index() {
        int start = out.size();
        int size = offsets.size() + 1;
        print("xref\n0 " + size + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> print("%010d 00000 n \n".formatted(offset)));
        print("trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
