package org.comity.filing.document.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.comity.filing.document.text.FileText;

/**
 * The process in which files are opened, to look what they are, to draw their pages and to read what they say. It reads one task a line and answers each with one line, and ends when nobody asks any
 * more, when a file takes more memory than it has, or when it is killed because a file takes more time.
 */
final class CheckProcess {
    /** Said once the first path may come. */
    static final String READY = "READY";

    static final String BETWEEN = "\t";
    static final String DRAWN = "DRAWN";
    static final String WRITTEN = "WRITTEN";
    /** Asked and answered of a page that is to be read: a picture of it, or its text. */
    static final String READABLE = "READABLE";

    private static final String NOT_DONE = "NOT DONE";

    private CheckProcess() {}

    public static void main(String[] arguments) throws IOException {
        // What PDFBox has to say about strangers' files is for nobody.
        LogManager.getLogManager().reset();
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        answers.println(READY);
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            answers.println(answer(path.split(BETWEEN)));
        }
    }

    /**
     * @param asked a path to look at; or a path, its type, and where to write what it says, or a page from 1 and where to draw that, and
     *     that it is to be read
     */
    private static String answer(String[] asked) {
        return switch (asked.length) {
            case 1 -> look(Path.of(asked[0])).line();
            case 3 -> written(asked) ? WRITTEN : NOT_DONE;
            case 4 -> drawn(asked) ? DRAWN : NOT_DONE;
            default -> READABLE + prepared(asked).name();
        };
    }

    private static boolean written(String[] asked) {
        try {
            FileText.write(Path.of(asked[0]), FileType.valueOf(asked[1]).extension(), Path.of(asked[2]));
            return true;
        } catch (IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError
                | NoClassDefFoundError unreadable) {
            return false;
        }
    }

    private static Verdict look(Path path) {
        try {
            return FileCheck.of(path);
        } catch (StackOverflowError | OutOfMemoryError exceeded) {
            return Verdict.of(Fault.TOO_COMPLEX);
        }
    }

    private static ForReading prepared(String[] asked) {
        try {
            return PageForReading.prepare(
                    Path.of(asked[0]), FileType.valueOf(asked[1]), Integer.parseInt(asked[2]), Path.of(asked[3]));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return ForReading.NONE;
        }
    }

    private static boolean drawn(String[] asked) {
        try {
            return PageImage.draw(
                    Path.of(asked[0]), FileType.valueOf(asked[1]), Integer.parseInt(asked[2]), Path.of(asked[3]));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return false;
        }
    }
}
