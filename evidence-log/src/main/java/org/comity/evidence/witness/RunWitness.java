package org.comity.evidence.witness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.comity.evidence.note.KeyFolder;

/**
 * {@code comity witness <folder> <name> [<port> [<address>]]}: runs a witness until it is ended. It needs nothing of Comity but
 * this program, and its folder must be nobody else's.
 */
public final class RunWitness {
    private static final int PORT = 8480;

    private RunWitness() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 4) {
            System.err.println(
                    "Usage: comity witness <folder> <name of its key> [<port, " + PORT + "> [<address, 127.0.0.1>]]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        KeyFolder.at(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                System.err.println("comity witness: another witness runs in " + folder);
                System.exit(1);
            }
            run(folder, arguments);
        }
    }

    private static void run(Path folder, String... arguments) throws IOException {
        int port = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PORT;
        String address = arguments.length > 3 ? arguments[3] : "127.0.0.1";
        Witness witness = Witness.in(folder, arguments[1], Clock.systemUTC());
        try (WitnessServer server = WitnessServer.start(witness, new InetSocketAddress(address, port))) {
            System.out.println("Witness on port " + server.port() + "; its key:\n"
                    + witness.key().vkey() + "\nLogs that it serves, a line \"log <vkey>\" for each key: "
                    + folder.resolve(Witness.LOGS));
            Thread.currentThread().join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
