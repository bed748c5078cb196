package org.comity.filing.document.reading;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * The words that Tesseract found on a page, put together to lines and paragraphs. Between characters of Chinese and Japanese there is no
 * space, though it calls each a word. Source: tesseract(1), TSV: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text.
 */
final class FoundWords {
    private static final int WORD = 5;
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final StringBuilder text = new StringBuilder();
    private String line = "";
    private String paragraph = "";
    private double sure;
    private long letters;

    private FoundWords() {}

    static FoundWords of(String table) {
        FoundWords found = new FoundWords();
        table.lines().map(row -> row.split("\t", 12)).forEach(found::row);
        return found;
    }

    private void row(String[] row) {
        if (row.length < 12 || !row[0].equals(String.valueOf(WORD)) || row[11].isBlank()) {
            return;
        }
        String word = row[11].strip();
        String itsParagraph = row[2] + "." + row[3];
        String itsLine = itsParagraph + "." + row[4];
        if (!text.isEmpty()) {
            text.append(!itsParagraph.equals(paragraph) ? "\n\n" : !itsLine.equals(line) ? "\n" : between(word));
        }
        text.append(word);
        paragraph = itsParagraph;
        line = itsLine;
        int length = word.codePointCount(0, word.length());
        sure += Math.clamp(Double.parseDouble(row[10]), 0, 100) * length;
        letters += length;
    }

    private String between(String word) {
        return isUnspaced(text.codePointBefore(text.length())) && isUnspaced(word.codePointAt(0)) ? "" : " ";
    }

    /** Also what stands between such characters: 。，、（）. */
    static boolean isUnspaced(int character) {
        return UNSPACED.contains(UnicodeScript.of(character))
                || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF00 && character <= 0xFFEF;
    }

    ReadPage page(int number) {
        return new ReadPage(number, text.toString(), letters == 0 ? null : (int) Math.round(sure / letters));
    }
}
