package org.comity.localstack;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./comity down}: stops what {@code up} started, and only that, from another terminal. */
public final class Down {
    private Down() {}

    public static void main(String[] arguments) {
        Folder folder = Folder.ofThisProject();
        List<ProcessHandle> running = folder.stillRunning();
        if (running.isEmpty()) {
            System.out.println("Nothing is running here.");
            return;
        }
        end(running);
        System.out.println("Stopped. The data stays.");
    }

    /** Asks one after the other to stop and waits until it has; the first, {@code up} itself, stops the others. */
    static void end(List<ProcessHandle> running) {
        running.forEach(process -> {
            process.destroy();
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
            process.destroyForcibly();
        });
    }
}
