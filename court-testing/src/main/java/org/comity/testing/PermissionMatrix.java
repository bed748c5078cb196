package org.comity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code docs/permissions/<name>.md} says of a service: what each of its operations answers to each role that has nothing to do
 * with the thing asked for, what those get who have, and which acts need a recent proof. Every operation is asked as each of them.
 */
public final class PermissionMatrix {
    private static final String WRITE = "contract.write";
    private static final String NOBODY = "nobody";
    private static final String OTHER_COURT = "京01";
    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final JsonNode contract;
    private final Map<String, String> strangers = new LinkedHashMap<>();
    private final Map<String, String> stale = new LinkedHashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Supplier<String>> bodies = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * A thing that is there.
     *
     * @param of what it is called in the matrix
     * @param path as the contract has it, up to and with the thing's own parameter
     * @param related the tokens of those who have to do with it, by role
     * @param byOffice roles that have to do with all of its kind
     * @param ids of each parameter of the path, in their order
     */
    private record Thing(String of, String path, Map<String, String> related, Set<String> byOffice, List<String> ids) {
        boolean isIn(String operation) {
            return operation.equals(path) || operation.startsWith(path + "/");
        }

        /** @param operation that is in it */
        String in(String operation) {
            Iterator<String> next = ids.iterator();
            String own = PARAMETER.matcher(path).replaceAll(parameter -> next.next());
            return own + operation.substring(path.length());
        }
    }

    /** @param code of the problem, empty where the answer is none */
    private record Answer(int status, String code) {
        @Override
        public String toString() {
            return switch (status) {
                case 401, 404 -> Integer.toString(status);
                case 403 -> "–";
                default -> status / 100 + "xx";
            };
        }
    }

    private PermissionMatrix(String name, JsonNode contract) {
        this.name = name;
        this.contract = contract;
        strangers.put(NOBODY, null);
    }

    /** @param contract what the service says of itself now, OpenAPI as JSON: every operation in it is asked */
    public static PermissionMatrix of(String name, String contract) {
        return new PermissionMatrix(name, read(contract));
    }

    /**
     * Somebody who has nothing to do with any of the things.
     *
     * @param stale a token of theirs whose proof is too old to bind; null if theirs tell of no proof
     */
    public PermissionMatrix stranger(String role, String token, String stale) {
        strangers.put(role, token);
        if (stale != null) {
            this.stale.put(role, stale);
        }
        return this;
    }

    /**
     * Those who have nothing to do with a case of {@link TestTokens#COURT}: parties of others, the clerks and the supervisors of
     * another court, and of that very court the judges, assessors and assistants to whom it was not given.
     */
    public PermissionMatrix strangersToCases() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(1));
        for (String role : List.of(
                "party", "clerk", "judge", "assessor", "judges-assistant", "supervisor", "interpreter", "operator")) {
            UUID account = UUID.randomUUID();
            stranger(
                    role,
                    TestTokens.token(account, role, role, "en", "Asia/Shanghai", courtOfStranger(role)),
                    TestTokens.proven(longAgo, account, role));
        }
        return stranger("partner", TestTokens.partner(UUID.randomUUID(), OTHER_COURT), null)
                .stranger("system", TestTokens.system("another-service"), null);
    }

    private static String courtOfStranger(String role) {
        return switch (role) {
            case "clerk", "supervisor" -> OTHER_COURT;
            case "judge", "assessor", "judges-assistant" -> TestTokens.COURT;
            default -> null;
        };
    }

    /**
     * @param path as the contract has it, such as {@code /api/filing/cases/{id}}: what it leads to is there
     * @param related the tokens of those who have to do with it, by role, in the order in which they are named
     * @param ids of each parameter of the path, in their order
     */
    public PermissionMatrix thing(String of, String path, Map<String, String> related, Object... ids) {
        return thingOfOffice(of, path, related, Set.of(), ids);
    }

    /** @param byOffice roles that see all of its kind, whose it may be */
    public PermissionMatrix thingOfOffice(
            String of, String path, Map<String, String> related, Set<String> byOffice, Object... ids) {
        things.add(new Thing(
                of,
                path,
                related,
                byOffice,
                Stream.of(ids).map(Object::toString).toList()));
        return this;
    }

    /** @param body of each request to an operation of this path, where an empty one would count as a guess */
    public PermissionMatrix asking(String path, Supplier<String> body) {
        bodies.put(path, body);
        return this;
    }

    /**
     * Asks, and compares with what is published; writes it down where {@code -Dcontract.write} is given.
     *
     * @throws AssertionError naming every operation that answers otherwise, that lets in whom its contract does not name, that tells
     *     strangers whether a thing is there, or that fails
     */
    public void requireSameAsPublished() {
        List<String> rows = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> VERBS.stream()
                .filter(path.getValue()::has)
                .forEach(verb ->
                        rows.add(row(verb, path.getKey(), path.getValue().get(verb)))));
        Path file = Path.of("..", "docs", "permissions", name + ".md");
        String now = head() + String.join("\n", rows) + "\n";
        try {
            if (System.getProperty(WRITE) != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            compare(Files.exists(file) ? Files.readString(file) : "", now);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "docs/permissions/%s.md is not what the service answers:%n%s%nIf the change is meant: run this test with -D%s=true."
                            .formatted(name, String.join("\n", faults), WRITE));
        }
    }

    private String head() {
        return """
            # Who may ask what: %s

            Written by `PermissionMatrixTest` of the service, which asks every operation; how to read it: [permissions.md](../permissions.md).

            | operation | of a | %s | who has to do with it | recent proof |
            |---|---|%s---|---|
            """.formatted(name, String.join(" | ", strangers.keySet()), "---|".repeat(strangers.size()));
    }

    private String row(String verb, String path, JsonNode operation) {
        Thing thing = things.stream()
                .filter(each -> each.isIn(path))
                .max((one, other) ->
                        Integer.compare(one.path().length(), other.path().length()))
                .orElse(null);
        List<String> cells = new ArrayList<>();
        cells.add("`%s %s`".formatted(verb.toUpperCase(), path));
        cells.add(thing == null ? "" : thing.of());
        boolean proof = false;
        for (String role : strangers.keySet()) {
            Answer answer = asked(verb, path, operation, thing, strangers.get(role));
            requireAsDeclared(verb, path, operation, role, answer);
            if (thing != null && !thing.byOffice().contains(role)) {
                Answer ofNothing = asked(verb, path, operation, null, strangers.get(role));
                if (!ofNothing.equals(answer)) {
                    faults.add("  %s %s tells a %s without relation whether it is there: %s, and %s of nothing"
                            .formatted(verb, path, role, answer, ofNothing));
                }
            }
            if (stale.containsKey(role) && answer.status() != 403) {
                proof |= asked(verb, path, operation, null, stale.get(role))
                        .code()
                        .equals("proof-too-old");
            }
            cells.add(answer.toString());
        }
        cells.add(thing == null || !verb.equals("get") ? "" : related(path, operation, thing));
        cells.add(proof ? "yes" : "");
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Of what is only read; what a command does to a thing, its own test tells. */
    private String related(String path, JsonNode operation, Thing thing) {
        List<String> answers = new ArrayList<>();
        thing.related().forEach((role, token) -> {
            Answer answer = asked("get", path, operation, thing, token);
            if (answer.status() != 403) {
                answers.add(role + " " + answer);
            }
        });
        return String.join(", ", answers);
    }

    private void requireAsDeclared(String verb, String path, JsonNode operation, String role, Answer answer) {
        JsonNode security = operation.path("security");
        String operationName = verb + " " + path;
        if (answer.status() >= 500) {
            faults.add("  %s answers %d to a %s".formatted(operationName, answer.status(), role));
        }
        if (security.isEmpty()) {
            if (answer.status() == 403) {
                faults.add("  %s is closed to a %s, and its contract says it is open".formatted(operationName, role));
            }
            return;
        }
        if (role.equals(NOBODY) && answer.status() != 401) {
            faults.add("  %s answers %d to nobody".formatted(operationName, answer.status()));
        }
        List<String> roles = new ArrayList<>();
        security.get(0).elements().next().forEach(group -> roles.add(group.asText()));
        // 401 where the token of such a role is not for this service at all.
        boolean letIn = answer.status() != 401 && answer.status() != 403;
        if (!role.equals(NOBODY) && !roles.isEmpty() && !roles.contains(role) && letIn) {
            faults.add("  %s answers %d to a %s, which its contract does not name: %s"
                    .formatted(operationName, answer.status(), role, roles));
        }
    }

    /** @param thing null to ask for what is not there */
    private Answer asked(String verb, String path, JsonNode operation, Thing thing, String token) {
        boolean ofSomething = path.contains("{");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:%d%s".formatted(RestAssured.port, address(path, operation, thing))));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        request.header("Accept-Language", "en");
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode content = operation.at("/requestBody/content");
        if (content.isMissingNode()) {
            request.method(verb.toUpperCase(), HttpRequest.BodyPublishers.noBody());
        } else {
            String type = content.has("application/json")
                    ? "application/json"
                    : content.fieldNames().next();
            JsonNode schema = content.at("/" + type.replace("/", "~1") + "/schema");
            // Who may do a thing that is no other's really does it: with an empty request nothing happens.
            Supplier<String> least = type.equals("application/json") && ofSomething
                    ? () -> new SampleRequest(contract).of(schema).toString()
                    : () -> "{}";
            String body = bodies.getOrDefault(path, least).get();
            request.header("Content-Type", type.contains("*") ? "application/pdf" : type);
            request.method(verb.toUpperCase(), HttpRequest.BodyPublishers.ofString(body));
        }
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // A stream of events does not end.
            try (InputStream body = response.body()) {
                boolean problem = response.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent();
                return new Answer(
                        response.statusCode(),
                        problem ? JSON.readTree(body).path("code").asText() : "");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(request.toString(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String address(String path, JsonNode operation, Thing thing) {
        Matcher parameters = PARAMETER.matcher(thing == null ? path : thing.in(path));
        StringBuilder address = new StringBuilder();
        while (parameters.find()) {
            parameters.appendReplacement(address, unknown(parameters.group(1), operation));
        }
        parameters.appendTail(address);
        List<String> query = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                query.add(parameter.get("name").asText() + "="
                        + new SampleRequest(contract)
                                .of(parameter.get("schema"))
                                .asText());
            }
        });
        return query.isEmpty() ? address.toString() : address + "?" + String.join("&", query);
    }

    private String unknown(String parameter, JsonNode operation) {
        if (parameter.equals("digest")) {
            return "0".repeat(64);
        }
        for (JsonNode each : operation.path("parameters")) {
            if (each.path("name").asText().equals(parameter)
                    && each.path("in").asText().equals("path")) {
                String sample =
                        new SampleRequest(contract).of(each.get("schema")).asText();
                return sample.equals("x") ? UUID.randomUUID().toString() : sample;
            }
        }
        return UUID.randomUUID().toString();
    }

    private void compare(String published, String now) {
        TreeSet<String> gone = new TreeSet<>(published.lines().toList());
        TreeSet<String> come = new TreeSet<>(now.lines().toList());
        now.lines().forEach(gone::remove);
        published.lines().forEach(come::remove);
        gone.forEach(line -> faults.add("  published: " + line));
        come.forEach(line -> faults.add("  answered:  " + line));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
