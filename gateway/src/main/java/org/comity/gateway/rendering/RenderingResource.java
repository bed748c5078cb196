package org.comity.gateway.rendering;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.comity.http.Language;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What the court or another side wrote, put into the reader's language by a machine. It helps to read, and binds nobody. */
@Path("/api/renderings")
@Authenticated
@RunOnVirtualThread
public class RenderingResource {
    private final RenderingEngine engine;

    RenderingResource(RenderingEngine engine) {
        this.engine = engine;
    }

    /** @param engine what makes renderings here; null if nothing does */
    public record RenderingState(@Nullable String engine) {}

    /** @param text as somebody wrote it */
    public record WrittenText(@NotBlank @Size(max = 10_000) String text) {}

    /**
     * @param language the reader's, one of the eight
     * @param engine what made it: a machine
     */
    public record RenderingView(String text, String language, String engine) {}

    @GET
    @Operation(summary = "Whether a machine renders texts here, and which")
    public RenderingState state() {
        return new RenderingState(engine.isOn() ? engine.name() : null);
    }

    // Not @Once: that would keep what somebody reads for two days. Asked twice, the machine says it again.
    @POST
    @Limited(Rate.RENDERING)
    @Refuses({404, 502})
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "private, no-store")
    @Operation(
            summary = "Renders a text into the caller's language (Accept-Language) by machine",
            description =
                    "Nothing is kept. 404 rendering-off where the court has set no engine, 502 if it does not answer.")
    public RenderingView render(
            @NotNull @Valid WrittenText written, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        Locale reader = Language.accepted(language);
        return new RenderingView(engine.render(written.text(), reader), reader.toLanguageTag(), engine.name());
    }
}
