package org.comity.filing.document.text;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.document.text.Piece.Field;
import org.comity.filing.document.text.Piece.Kind;
import org.comity.filing.document.text.Piece.LeftOut;

/** What was read of a file so far; of a file that says more than a person reads in an evening, the beginning. */
final class Pieces implements Closeable {
    /** Some hundred pages. */
    static final int LONGEST = 200_000;

    /** An attachment or an empty row costs something, too. */
    private static final int EACH = 20;

    private final BufferedWriter out;
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private int written;

    Pieces(Path target) throws IOException {
        out = Files.newBufferedWriter(target);
    }

    /** There is more, and no room for it. */
    static final class Full extends RuntimeException {
        Full() {
            super("more than is shown", null, false, false);
        }
    }

    void heading(String name) {
        add(Kind.HEADING, List.of(name));
    }

    /** Nothing for what is blank. */
    void paragraph(String text) {
        if (!text.isBlank()) {
            add(Kind.PARAGRAPH, List.of(text.strip()));
        }
    }

    /** The lines of a text that knows no paragraphs. */
    void lines(String text) {
        text.lines().forEach(this::paragraph);
    }

    /** Nothing for one of which all cells are blank; those behind the last that is not are no part of it. */
    void row(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        if (end > 0) {
            add(Kind.ROW, cells.subList(0, end).stream().map(String::strip).toList());
        }
    }

    /** Nothing for what a mail does not say. */
    void field(Field field, String said) {
        if (said != null && !said.isBlank()) {
            add(Kind.FIELD, List.of(field.name(), said.strip()));
        }
    }

    void attachment(String name, long bytes, String sha256) {
        add(Kind.ATTACHMENT, List.of(name, Long.toString(bytes), sha256));
    }

    void leftOut(LeftOut what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    private void add(Kind kind, List<String> words) {
        String[] shown = words.stream().map(Pieces::printable).toArray(String[]::new);
        written += EACH + Arrays.stream(shown).mapToInt(String::length).sum();
        if (written > LONGEST) {
            leftOut(LeftOut.REST);
            throw new Full();
        }
        write(new Piece(kind, List.of(shown)));
    }

    /** What turns the text around it or moves the pen stays out. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\t]]", "").replaceAll("[\\p{Zl}\\p{Zp}]", "\n");
    }

    private void write(Piece piece) {
        try {
            out.write(piece.line() + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** With what was left out. */
    @Override
    public void close() throws IOException {
        leftOut.forEach((what, many) -> write(new Piece(Kind.LEFT_OUT, List.of(what.name(), Integer.toString(many)))));
        out.close();
    }
}
