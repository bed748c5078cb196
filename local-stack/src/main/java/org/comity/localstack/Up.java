package org.comity.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * {@code ./comity up}: the stack on the folder that keeps its data, until Ctrl-C. Exit code 0 after a wished end, 1 after a
 * problem, which is said in plain words.
 */
public final class Up {
    private final Ports ports;
    private final Folder folder;
    private final Progress progress = new Progress();
    private final Stack stack;
    private volatile boolean stopping;

    private Up(Ports ports, Folder folder) {
        this.ports = ports;
        this.folder = folder;
        this.stack = new Stack(ports, folder, progress, StartCache::use);
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            new Up(options.ports(), Folder.ofThisProject()).run(options.fresh());
        } catch (StackProblem problem) {
            System.err.println("comity: " + problem.getMessage());
            System.exit(1);
        }
    }

    private void run(boolean fresh) {
        folder.take();
        Down.end(folder.stillRunning());
        if (fresh) {
            folder.close();
            folder.setAside();
            folder.take();
        }
        AskedToEnd.then(() -> end(0));
        try {
            progress.say("Starting …");
            stack.start();
            System.out.println(Board.of(
                    ports,
                    "http://localhost:" + ports.mailPage() + "/?key=" + folder.secret("mail-page"),
                    folder,
                    progress.sinceBegin()));
            watch(stack.services());
        } catch (StackProblem problem) {
            if (!stopping) {
                System.err.println("comity: " + problem.getMessage());
            }
            end(1);
        }
    }

    /** Until Ctrl-C, or until a service dies: then its name and the end of its log are told, and all is stopped. */
    private void watch(List<ServiceProcess> services) {
        CompletableFuture<?>[] exits =
                services.stream().map(service -> service.handle().onExit()).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(exits).join();
        throw services.stream()
                .filter(service -> !service.isAlive())
                .findFirst()
                .map(ServiceProcess::died)
                .orElseThrow();
    }

    /** Whoever asks again waits with the first. */
    private synchronized void end(int code) {
        if (!stopping) {
            stopping = true;
            progress.say("Stopping …");
            stack.close();
            folder.close();
            progress.say("Stopped; the data stays in " + folder.resolve("") + ".");
        }
        System.exit(code);
    }

    /** What was typed after {@code up}. */
    private record Options(Ports ports, boolean fresh) {
        static Options of(String[] arguments) {
            String port = System.getenv().getOrDefault("COMITY_FIRST_PORT", String.valueOf(Ports.DEFAULT));
            boolean fresh = false;
            for (int index = 0; index < arguments.length; index++) {
                switch (arguments[index]) {
                    case "--fresh" -> fresh = true;
                    case "--port" -> {
                        if (++index == arguments.length) {
                            throw new StackProblem("--port needs a number, for example --port 9000.");
                        }
                        port = arguments[index];
                    }
                    default ->
                        throw new StackProblem("'up' does not know " + arguments[index] + " in "
                                + Arrays.toString(arguments) + "; it knows --port N and --fresh.");
                }
            }
            return new Options(Ports.from(port), fresh);
        }
    }
}
