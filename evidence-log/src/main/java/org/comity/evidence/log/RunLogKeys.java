package org.comity.evidence.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.comity.evidence.note.NoteKey;

/**
 * {@code comity log-keys <folder> [--replace]}: prints the public keys of a log and those that will replace them, which are made if
 * there are none; with {@code --replace} they do, and the old private keys are destroyed. The service is started again then.
 */
public final class RunLogKeys {
    private static final String REPLACE = "--replace";

    private RunLogKeys() {}

    public static void main(String[] arguments) throws IOException {
        boolean replaces = arguments.length == 2 && arguments[1].equals(REPLACE);
        if (arguments.length != 1 && !replaces) {
            System.err.println("Usage: comity log-keys <folder of the keys of a log> [--replace]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        if (Files.notExists(folder.resolve("ed25519.vkey"))) {
            System.err.println("comity log-keys: no keys of a log are in " + folder);
            System.exit(1);
        }
        String origin = NoteKey.parse(
                        Files.readString(folder.resolve("ed25519.vkey")).strip())
                .name();
        LogKeys keys = LogKeys.inFolder(folder, origin);
        say("Keys of " + origin + " that sign now:", keys.publicKeys());
        say("Keys that come next (publish them, and give them to the witnesses, before you replace):", keys.next());
        if (replaces) {
            LogKeys after = keys.replace(Clock.systemUTC().instant());
            say(
                    "Replaced after " + after.replaced().getLast().size()
                            + " entries. Start the service again. They sign now:",
                    after.publicKeys());
        }
    }

    private static void say(String what, List<NoteKey> keys) {
        System.out.println(what);
        keys.forEach(key -> System.out.println("log " + key.vkey()));
    }
}
