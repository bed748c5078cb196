package org.comity.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The last step of the build of {@code ./comity up}: runs the stack once on an empty folder that is deleted at the end, so that
 * each service's virtual machine writes down what it will need at its next start. Exit code 1 if one did not; then it starts
 * without, and slower.
 */
public final class Train {
    /** Writing a cache takes a few seconds of a processor that others may want too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Ports ports;
    private final HttpClient http = HttpClient.newHttpClient();

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
            stack.services().forEach(service -> service.startCache().keep());
            System.exit(0);
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void cleanUp(Stack stack, Folder folder, ThrowAwayFolder place) {
        stack.close();
        folder.close();
        place.close();
    }

    /** What people ask for first: the page, signing in, their lists. The answers do not matter. */
    private void askAround() {
        String token = signIn();
        for (int round = 0; round < 3; round++) {
            ask(ports.gateway(), "/", token);
            ask(ports.gateway(), "/api/filing/submissions", token);
            ask(ports.gateway(), "/api/filing/cases", token);
            ask(ports.gateway(), "/api/service/log/checkpoint", token);
            ask(ports.gateway(), "/api/hearing/hearings", token);
        }
    }

    /** A token, or words that no service takes for one. */
    private String signIn() {
        String person = "{\"email\":\"plaintiff@example.com\",\"password\":\"" + Board.DEMONSTRATION_PASSWORD + "\"}";
        String answer = send(request(ports.gateway(), "/api/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(person)));
        return answer.replaceFirst("(?s).*\"accessToken\"\\s*:\\s*\"([^\"]+)\".*", "$1")
                .replaceAll("\\s", "");
    }

    private void ask(int port, String path, String token) {
        send(request(port, path).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new StackProblem("no answer while training: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("stopped while training");
        }
    }
}
