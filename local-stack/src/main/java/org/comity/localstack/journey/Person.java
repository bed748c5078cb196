package org.comity.localstack.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Somebody who is signed in and speaks HTTP. An answer other than 2xx ends the run: a refused request measures nothing. */
public final class Person {
    public static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String origin;
    private final String token;

    private Person(String origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    public static Person signedIn(String gateway, String email, String password)
            throws IOException, InterruptedException {
        Person stranger = new Person(gateway, null);
        JsonNode session = stranger.post("/api/sessions", Map.of("email", email, "password", password));
        return new Person(gateway, session.required("accessToken").asText());
    }

    /** The same person with the same token, at another door. */
    public Person at(String otherOrigin) {
        return new Person(otherOrigin, token);
    }

    /** As it goes into {@code Authorization: Bearer}; null of one who is not signed in. */
    public String token() {
        return token;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET());
    }

    /** Whatever it is. */
    public byte[] read(String path) throws IOException, InterruptedException {
        return bytes(request(path).GET());
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return command("POST", path, body);
    }

    public JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return command("PUT", path, body);
    }

    private JsonNode command(String method, String path, Object body) throws IOException, InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    public JsonNode upload(String path, byte[] pdf, String name) throws IOException, InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .POST(BodyPublishers.ofByteArray(pdf)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private static JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(bytes(request));
    }

    private static byte[] bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest sent = request.build();
        HttpResponse<byte[]> answer = HTTP.send(sent, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s %s was answered with %d: %s"
                    .formatted(sent.method(), sent.uri(), answer.statusCode(), new String(answer.body(), UTF_8)));
        }
        return answer.body();
    }
}
