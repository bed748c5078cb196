package org.comity.evidence.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.comity.evidence.pack.Finding;
import org.comity.evidence.pack.PackageCheck;

/**
 * {@code comity verify <file> [--policy <file>] [--lang en|zh]}: checks a proof package offline and says each finding
 * on its own line: ✓ holds, ✗ fails, – not claimed or not provable.
 *
 * <p>Ends with 0 if everything that the package claims holds, 1 if something fails, 2 if the file is no proof package
 * or the command was wrong.
 */
public final class Verify {
    private static final int LONGEST_POLICY = 1 << 20;

    private final PrintStream out;
    private final ResourceBundle texts;

    private Verify(PrintStream out, Locale language) {
        this.out = out;
        this.texts = ResourceBundle.getBundle("org.comity.evidence.verify.findings", language, new OnlyAsked());
    }

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8), arguments));
    }

    /** The command without the end of the process. */
    public static int run(PrintStream out, String... arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        Optional<String> language = option(rest, "--lang");
        Optional<String> policy = option(rest, "--policy");
        Verify command = new Verify(out, language.filter("zh"::equals).isPresent() ? Locale.CHINESE : Locale.ROOT);
        boolean understood = rest.size() == 1 && !rest.getFirst().startsWith("-");
        if (!understood
                || language.filter(l -> !l.equals("zh") && !l.equals("en")).isPresent()) {
            command.say("usage");
            return 2;
        }
        return command.check(Path.of(rest.getFirst()), policy.map(Path::of));
    }

    private int check(Path file, Optional<Path> policyFile) {
        try {
            Optional<byte[]> policy = Optional.empty();
            if (policyFile.isPresent()) {
                if (Files.size(policyFile.get()) > LONGEST_POLICY) {
                    say("unreadable", policyFile.get());
                    return 2;
                }
                policy = Optional.of(Files.readAllBytes(policyFile.get()));
            }
            return say(file, PackageCheck.of(file, policy));
        } catch (IOException e) {
            say("unreadable", e.getMessage());
            return 2;
        }
    }

    private int say(Path file, List<Finding> findings) {
        if (findings.isEmpty()) {
            say("no-package", file);
            return 2;
        }
        List<String> failed = new ArrayList<>();
        for (Finding finding : findings) {
            String mark =
                    switch (finding.status()) {
                        case HOLDS -> "✓ ";
                        case FAILS -> "✗ ";
                        case NOT_CLAIMED -> "– ";
                    };
            out.print(mark);
            // The witnessed line has one text for both outcomes.
            say(finding.code(), finding.details().toArray());
            if (finding.status() == Finding.Status.FAILS) {
                failed.add(finding.code());
            }
        }
        if (failed.isEmpty()) {
            say("result-holds");
            return 0;
        }
        say("result-fails", String.join(", ", failed));
        return 1;
    }

    private void say(String code, Object... details) {
        out.println(new MessageFormat(texts.getString(code), Locale.ROOT)
                .format(Arrays.stream(details).map(Object::toString).toArray()));
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }

    /** The language that was asked for, never that of the machine. */
    private static final class OnlyAsked extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }
}
