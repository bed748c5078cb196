package org.comity.filing.document.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * The process in which files are opened. It reads one path a line and answers each with one line, and ends when nobody asks any
 * more, when a file takes more memory than it has, or when it is killed because a file takes more time.
 */
final class CheckProcess {
    /** Said once the first path may come. */
    static final String READY = "READY";

    private CheckProcess() {}

    public static void main(String[] arguments) throws IOException {
        // What PDFBox has to say about strangers' files is for nobody.
        LogManager.getLogManager().reset();
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        answers.println(READY);
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            answers.println(answer(Path.of(path)).line());
        }
    }

    private static Verdict answer(Path path) {
        try {
            return FileCheck.of(path);
        } catch (StackOverflowError | OutOfMemoryError exceeded) {
            return Verdict.of(Fault.TOO_COMPLEX);
        }
    }
}
