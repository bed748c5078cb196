package org.comity.papers;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of a court's paper. Those without a script are tried in this order for a character; a style names them by
 * {@link #family}. The script of the others is one whose letters change their shape and place beside each other.
 */
enum CourtFont {
    COURT("Court", "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", null),
    HANGUL("Hangul", "/fonts/NanumGothic-Regular.ttf", null),
    ARABIC("Arabic", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", null),
    RARE_HAN("RareHan", "/fonts/RareHan-Regular.ttf", null),
    THAI("Thai", "/fonts/NotoSansThai-Regular.ttf", UnicodeScript.THAI),
    DEVANAGARI("Devanagari", "/fonts/NotoSansDevanagari-Regular.ttf", UnicodeScript.DEVANAGARI),
    TIBETAN("Tibetan", "/fonts/NotoSerifTibetan-Regular.ttf", UnicodeScript.TIBETAN),
    MONGOLIAN("Mongolian", "/fonts/NotoSansMongolian-Regular.ttf", UnicodeScript.MONGOLIAN),
    BENGALI("Bengali", "/fonts/NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI),
    TAMIL("Tamil", "/fonts/NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
    KHMER("Khmer", "/fonts/NotoSansKhmer-Regular.ttf", UnicodeScript.KHMER),
    MYANMAR("Myanmar", "/fonts/NotoSansMyanmar-Regular.ttf", UnicodeScript.MYANMAR);

    private static final int LAST_CHARACTER = 0x10FFFF;

    private final String family;
    private final String resource;
    private final UnicodeScript script;

    CourtFont(String family, String resource, UnicodeScript script) {
        this.family = family;
        this.resource = resource;
        this.script = script;
    }

    String family() {
        return family;
    }

    /** Whether the layout sets it letter by letter. */
    boolean isPlain() {
        return script == null;
    }

    /** The font with which the letters of a shaped script are drawn; empty for every other character. */
    static Optional<CourtFont> shaping(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return Arrays.stream(values()).filter(font -> font.script == script).findFirst();
    }

    /**
     * Without the font's own replacements, such as one glyph for "fi": no reader misses them, and they take a sixth of a paper's time.
     * Of its maps of characters only the one that is asked is kept: a fifth of its memory.
     */
    TrueTypeFont parse() {
        try (InputStream in = open()) {
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in));
            read.setEnableGsub(false);
            if (read.getUnicodeCmapLookup() instanceof CmapSubtable asked) {
                read.getCmap().setCmaps(new CmapSubtable[] {asked});
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException("the font " + resource, broken);
        }
    }

    Font forShaping() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the font " + resource, broken);
        }
    }

    private InputStream open() {
        return CourtFont.class.getResourceAsStream(resource);
    }

    /** Every character that one of the fonts draws; of a shaped script its own font alone counts. */
    static BitSet drawn() {
        BitSet drawn = new BitSet(LAST_CHARACTER);
        for (CourtFont font : values()) {
            font.mark(drawn);
        }
        return drawn;
    }

    private void mark(BitSet drawn) {
        try (TrueTypeFont read = parse()) {
            CmapLookup glyphs = read.getUnicodeCmapLookup();
            for (int character = 0; character <= LAST_CHARACTER; character++) {
                if (glyphs.getGlyphId(character) != 0 && draws(character)) {
                    drawn.set(character);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the font " + resource, broken);
        }
    }

    private boolean draws(int character) {
        return shaping(character).map(font -> font == this).orElse(isPlain());
    }
}
