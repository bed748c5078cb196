package org.comity.localstack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.comity.localstack.journey.Person;

/**
 * The last step of the build of {@code ./comity up}: runs the stack once on an empty folder that is deleted at the end, so that
 * each service's virtual machine writes down what it will need at its next start. Exit code 1 if one did not; then it starts
 * without, and slower.
 */
public final class Train {
    /** Writing a cache takes a few seconds of a processor that others may want too. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final List<String> FIRST = List.of(
            "/",
            "/api/filing/submissions",
            "/api/filing/cases",
            "/api/service/log/checkpoint",
            "/api/hearing/hearings");

    private final Ports ports;

    private Train(Ports ports) {
        this.ports = ports;
    }

    public static void main(String[] arguments) {
        ThrowAwayFolder place = ThrowAwayFolder.named("comity-training-");
        Folder folder = new Folder(place.path());
        Ports ports = Ports.free();
        Stack stack = new Stack(ports, folder, new Progress(), StartCache::record);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(stack, folder, place), "clean up"));
        folder.take();
        try {
            stack.start();
            new Train(ports).askAround();
            stack.stop(PATIENCE);
            System.exit(areKept(stack) ? 0 : 1);
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    /** One that was not written keeps no other from being used. */
    private static boolean areKept(Stack stack) {
        boolean all = true;
        for (ServiceProcess service : stack.services()) {
            try {
                service.startCache().keep();
            } catch (StackProblem unwritten) {
                System.err.println(unwritten.getMessage());
                all = false;
            }
        }
        return all;
    }

    private static void cleanUp(Stack stack, Folder folder, ThrowAwayFolder place) {
        stack.close();
        folder.close();
        place.close();
    }

    /** What people ask for first: the page, signing in, their lists. The answers do not matter. */
    private void askAround() {
        try {
            Person plaintiff = Person.signedIn(gateway(), "plaintiff@example.com", Board.DEMONSTRATION_PASSWORD);
            for (int round = 0; round < 3; round++) {
                for (String what : FIRST) {
                    plaintiff.read(what);
                }
            }
        } catch (IOException failed) {
            throw new StackProblem("no answer while training: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("stopped while training");
        }
    }

    private String gateway() {
        return "http://127.0.0.1:" + ports.gateway();
    }
}
