package org.comity.gateway.rendering;

import static org.comity.gateway.problem.GatewayProblem.RENDERING_FAILED;
import static org.comity.gateway.problem.GatewayProblem.RENDERING_OFF;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.comity.http.ProblemException;

/** A machine that puts a text into another language, asked over LibreTranslate's API ({@code POST /translate}). */
@ApplicationScoped
class RenderingEngine {
    private final RenderingConfig config;
    private final ObjectMapper json;
    private final HttpClient http;

    RenderingEngine(RenderingConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.within())
                .build();
    }

    boolean isOn() {
        return config.url().isPresent();
    }

    String name() {
        return config.engine();
    }

    /**
     * In which language it is written the engine sees for itself: whoever wrote it need not have kept to one.
     *
     * @throws ProblemException if no engine is set, or it does not answer with a text
     */
    String render(String text, Locale into) {
        URI root = config.url().orElseThrow(RENDERING_OFF::with);
        try {
            HttpResponse<String> answer = http.send(request(root, text, into), BodyHandlers.ofString());
            String rendered = answer.statusCode() == 200 ? textIn(answer.body()) : "";
            if (!rendered.isBlank()) {
                return rendered;
            }
            Log.warnf("the rendering engine answered %d", answer.statusCode());
        } catch (IOException silent) {
            Log.warnf("the rendering engine does not answer: %s", silent.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw RENDERING_FAILED.with();
    }

    private HttpRequest request(URI root, String text, Locale into) throws JsonProcessingException {
        ObjectNode asked = json.createObjectNode()
                .put("q", text)
                .put("source", "auto")
                .put("target", into.getLanguage())
                .put("format", "text");
        config.key().ifPresent(key -> asked.put("api_key", key));
        return HttpRequest.newBuilder(root.resolve("/translate"))
                .timeout(config.within())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(asked)))
                .build();
    }

    private String textIn(String answer) throws JsonProcessingException {
        JsonNode read = json.readTree(answer);
        return read == null ? "" : read.path("translatedText").asText();
    }
}
