package org.comity.evidence.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.comity.evidence.pack.BroughtRecording;
import org.comity.evidence.pack.Finding;
import org.comity.evidence.pack.PackageCheck;

/**
 * {@code comity verify <file> [--policy <file>] [--time <file>] [--recording <file> [--segments <folder>]] [--lang zh|en|ar|es|fr|ja|ko|ru]}: checks a proof package offline and says each finding
 * on its own line: ✓ holds, ✗ fails, – not claimed or not provable.
 *
 * <p>Ends with 0 if everything that the package claims holds by the keys of the policy given (and, of a
 * timestamp, by the certificates given with {@code --time}, and of a seal by those that the policy names), 4 if it holds by the keys
 * inside the package only, which anybody can make, 1 if something fails, 2 if the file is no proof package or the command was
 * wrong, 3 if it could not be read, so that nothing was checked.
 */
public final class Verify {
    /** Everything holds, by keys that the reader brought. */
    public static final int HOLDS = 0;

    public static final int FAILS = 1;
    public static final int NO_PACKAGE = 2;
    public static final int NOT_CHECKED = 3;
    /** Everything agrees with itself; whose keys these are, nobody has compared. */
    public static final int HOLDS_BY_ITS_OWN_KEYS = 4;

    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of("zh", ENGLISH, "ar", "es", "fr", "ja", "ko", "ru");

    /** Of these, what vouches comes from inside the package. */
    private static final Set<String> FROM_INSIDE = Set.of("time-trust-inside", "certificate-seal-of-whom");

    private static final int LONGEST_BROUGHT = 1 << 20;
    /** The list of the segments of some days. */
    private static final int LONGEST_RECORDING = 16 << 20;

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
        Optional<String> time = option(rest, "--time");
        Optional<String> recording = option(rest, "--recording");
        Optional<String> segments = option(rest, "--segments");
        Verify command = new Verify(
                out,
                language.filter(LANGUAGES::contains)
                        .filter(asked -> !asked.equals(ENGLISH))
                        .map(Locale::of)
                        .orElse(Locale.ROOT));
        boolean understood =
                rest.size() == 1 && !rest.getFirst().startsWith("-") && (segments.isEmpty() || recording.isPresent());
        if (!understood || language.filter(asked -> !LANGUAGES.contains(asked)).isPresent()) {
            command.say("usage");
            return NO_PACKAGE;
        }
        return command.check(rest.getFirst(), policy, time, recording, segments);
    }

    private int check(
            String file,
            Optional<String> policyFile,
            Optional<String> timeFile,
            Optional<String> recordingFile,
            Optional<String> segments) {
        try {
            Optional<byte[]> policy = brought(policyFile, LONGEST_BROUGHT);
            Optional<byte[]> time = brought(timeFile, LONGEST_BROUGHT);
            Optional<Path> folder = segments.map(Path::of);
            Optional<BroughtRecording> recording =
                    brought(recordingFile, LONGEST_RECORDING).map(manifest -> new BroughtRecording(manifest, folder));
            return say(
                    file,
                    policy.isPresent(),
                    PackageCheck.of(
                            regular(file),
                            policy,
                            time,
                            recording,
                            Clock.systemUTC().instant()));
        } catch (IOException | InvalidPathException e) {
            // The second: a name in letters that this machine's locale does not have.
            say("unreadable", e.getMessage());
            return NOT_CHECKED;
        }
    }

    private static Optional<byte[]> brought(Optional<String> file, int longest) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path path = Path.of(file.get());
        if (Files.size(path) > longest) {
            throw new IOException(path.toString());
        }
        return Optional.of(Files.readAllBytes(path));
    }

    /** The file that is named, or to which a link of that name leads; of a folder, a device or a pipe nothing is read. */
    private static Path regular(String file) throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException(file);
        }
        return path;
    }

    private int say(String file, boolean keysCompared, List<Finding> findings) {
        if (findings.isEmpty()) {
            say("no-package", file);
            return NO_PACKAGE;
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
        if (!failed.isEmpty()) {
            say("result-fails", String.join(", ", failed));
            return FAILS;
        }
        boolean compared = keysCompared && findings.stream().noneMatch(each -> FROM_INSIDE.contains(each.code()));
        say(compared ? "result-holds" : "result-holds-by-its-own-keys");
        return compared ? HOLDS : HOLDS_BY_ITS_OWN_KEYS;
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
