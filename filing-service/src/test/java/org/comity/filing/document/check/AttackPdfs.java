package org.comity.filing.document.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Small files that ask a reader for more than it has. */
public final class AttackPdfs {
    private AttackPdfs() {}

    /** 30 MB of entries, deflated: five million objects. */
    public static byte[] crossReferencesToFiveMillionObjects() {
        int objects = 5_000_000;
        HandMadePdf pdf = HandMadePdf.ofOnePage("", "");
        ByteBuffer entries = ByteBuffer.allocate(6 * objects);
        for (int i = 0; i < objects; i++) {
            int object = i >= 1 && i <= 3 ? i : 3;
            entries.put((byte) 1).putInt(pdf.offset(object)).put((byte) 0);
        }
        return pdf.endedByStream(entries.array(), objects);
    }

    /** An object stream that holds one string, deflated. */
    public static byte[] stringOfAHundredMillionLetters() {
        byte[] head = "5 0 (".getBytes(US_ASCII);
        byte[] objects = new byte[head.length + 100_000_000 + 1];
        Arrays.fill(objects, (byte) 'a');
        System.arraycopy(head, 0, objects, 0, head.length);
        objects[objects.length - 1] = ')';
        HandMadePdf pdf = HandMadePdf.ofOnePage("", "/Contents 5 0 R").stream(
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", HandMadePdf.deflated(objects));
        ByteBuffer entries = ByteBuffer.allocate(6 * 6);
        entries.put((byte) 0).putInt(0).put((byte) 0);
        for (int i = 1; i <= 4; i++) {
            entries.put((byte) 1).putInt(pdf.offset(i)).put((byte) 0);
        }
        entries.put((byte) 2).putInt(4).put((byte) 0);
        return pdf.endedByStream(entries.array(), 6);
    }

    public static byte[] aMillionEmptyObjects() {
        HandMadePdf pdf = HandMadePdf.ofOnePage("", "");
        for (int i = 0; i < 1_000_000; i++) {
            pdf.object("<<>>");
        }
        return pdf.ended();
    }

    public static byte[] nameOfFortyMillionLetters() {
        return HandMadePdf.ofOnePage("/PieceInfo 4 0 R", "")
                .object("/" + "n".repeat(40_000_000))
                .ended();
    }

    public static byte[] pageTreeTwentyThousandDeep() {
        int depth = 20_000;
        HandMadePdf pdf = new HandMadePdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 0; i < depth; i++) {
            pdf.object("<</Type/Pages/Count 1/Kids[" + (i + 3) + " 0 R]" + (i == 0 ? "" : "/Parent " + (i + 1) + " 0 R")
                    + ">>");
        }
        return pdf.object("<</Type/Page/MediaBox[0 0 595 842]/Parent " + (depth + 1) + " 0 R>>")
                .ended();
    }

    public static byte[] onePageNamed(int times) {
        return new HandMadePdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count " + times + "/Kids[" + "3 0 R ".repeat(times) + "]>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")
                .ended();
    }

    /** A gigabyte of blanks for the program that shows the page. */
    public static byte[] pageThatUnpacksToAGigabyte() {
        byte[] once = HandMadePdf.deflated(new byte[64 * 1024 * 1024]);
        HandMadePdf pdf = HandMadePdf.ofOnePage("", "/Contents[4 0 R 5 0 R]");
        for (int i = 0; i < 16; i++) {
            pdf.stream("/Filter/FlateDecode", once);
        }
        return pdf.ended();
    }

    public static byte[] listsInListsWithoutEnd() {
        return HandMadePdf.ofOnePage("/PieceInfo 4 0 R", "")
                .object("[".repeat(5_000_000) + "]".repeat(5_000_000))
                .ended();
    }
}
