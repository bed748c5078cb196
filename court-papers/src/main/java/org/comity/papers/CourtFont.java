package org.comity.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of a court's paper, in the order in which they are tried for a character; a style names them by {@link #family}. */
enum CourtFont {
    COURT("Court", "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
    HANGUL("Hangul", "/fonts/NanumGothic-Regular.ttf"),
    ARABIC("Arabic", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    THAI("Thai", "/fonts/NotoSansThai-Regular.ttf");

    private static final int LAST_CHARACTER = 0x10FFFF;

    private final String family;
    private final String resource;

    CourtFont(String family, String resource) {
        this.family = family;
        this.resource = resource;
    }

    String family() {
        return family;
    }

    InputStream open() {
        return CourtFont.class.getResourceAsStream(resource);
    }

    /** Every character that one of the fonts draws. */
    static BitSet drawn() {
        BitSet drawn = new BitSet(LAST_CHARACTER);
        for (CourtFont font : values()) {
            try (InputStream in = font.open();
                    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                CmapLookup glyphs = read.getUnicodeCmapLookup();
                for (int character = 0; character <= LAST_CHARACTER; character++) {
                    if (glyphs.getGlyphId(character) != 0) {
                        drawn.set(character);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException("the font " + font.resource, broken);
            }
        }
        return drawn;
    }
}
