package org.comity.gateway.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.gateway.directory.ServicesConfig;
import org.comity.gateway.operation.PartView.Check;
import org.comity.gateway.operation.PartView.Job;
import org.comity.gateway.operation.PartView.State;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks each part how it stands: the services as their orchestrator does, this one itself. */
@ApplicationScoped
class Parts {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String JOBS_DONE = "jobs";
    private static final String JOBS_FAILED = "jobs that failed";

    private final ServicesConfig services;
    private final SmallRyeHealthReporter own;
    private final Broker broker;
    private final ObjectMapper json;
    private final String ownName;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Parts(
            ServicesConfig services,
            SmallRyeHealthReporter own,
            Broker broker,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String ownName) {
        this.services = services;
        this.own = own;
        this.broker = broker;
        this.json = json;
        this.ownName = ownName;
    }

    List<PartView> all() {
        List<PartView> parts = new ArrayList<>();
        parts.add(part(
                ownName,
                parsed(own.getReadiness().getPayload().toString()),
                parsed(own.getWellness().getPayload().toString())));
        new TreeMap<>(services.byName())
                .values()
                .forEach(service -> parts.add(part(
                        service.client(),
                        asked(service.url(), "/q/health/ready"),
                        asked(service.url(), "/q/health/well"))));
        return parts;
    }

    private PartView part(String name, JsonNode ready, JsonNode well) {
        State state = ready.isMissingNode()
                ? State.SILENT
                : ready.path("status").asText().equals("UP") ? State.READY : State.NOT_READY;
        return new PartView(
                name,
                state,
                ready.path("checks").valueStream().map(Parts::check).toList(),
                broker.unhandledBy(name).orElse(null),
                jobs(well));
    }

    private static Check check(JsonNode said) {
        return new Check(
                said.path("name").asText(), said.path("status").asText().equals("UP"), data(said));
    }

    private static Map<String, String> data(JsonNode check) {
        return check.path("data").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText(), (one, other) -> one, TreeMap::new));
    }

    private static List<Job> jobs(JsonNode well) {
        Map<String, String> done = of(well, JOBS_DONE);
        Map<String, String> failed = of(well, JOBS_FAILED);
        TreeMap<String, Job> jobs = new TreeMap<>();
        done.forEach((name, at) -> jobs.put(name, new Job(name, Instant.parse(at), null)));
        failed.forEach((name, at) -> jobs.merge(
                name,
                new Job(name, null, Instant.parse(at)),
                (one, other) -> new Job(name, one.doneAt(), other.failedAt())));
        return List.copyOf(jobs.values());
    }

    private static Map<String, String> of(JsonNode well, String name) {
        return well.path("checks")
                .valueStream()
                .filter(check -> check.path("name").asText().equals(name))
                .findFirst()
                .map(Parts::data)
                .orElse(Map.of());
    }

    /** Missing if it does not answer, or with something else. */
    private JsonNode asked(URI service, String path) {
        try {
            return parsed(http.send(
                            HttpRequest.newBuilder(service.resolve(path))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        } catch (IOException silent) {
            Log.warnf("%s does not say how it stands: %s", service, silent);
            return json.missingNode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return json.missingNode();
        }
    }

    private JsonNode parsed(String body) {
        try {
            JsonNode said = json.readTree(body);
            return said.has("status") ? said : json.missingNode();
        } catch (JsonProcessingException another) {
            return json.missingNode();
        }
    }
}
