package org.comity.gateway.identity.token;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.gateway.directory.ServicesConfig;
import org.comity.gateway.limit.Limited;
import org.comity.gateway.limit.Rate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a system gets its own token: OAuth 2.0 client credentials (RFC 6749, 4.4), answered as that RFC says. */
@Path("/api/tokens")
@PermitAll
public class TokenResource {
    private final AccessTokens tokens;
    private final Clients others;
    private final AuditTrail audit;
    private final Set<String> services;
    private final Optional<String> secret;

    TokenResource(
            AccessTokens tokens,
            Clients others,
            AuditTrail audit,
            ServicesConfig services,
            @ConfigProperty(name = "comity.tokens.service-secret") Optional<String> secret) {
        this.tokens = tokens;
        this.others = others;
        this.audit = audit;
        this.services = services.byName().values().stream()
                .map(ServicesConfig.Service::client)
                .collect(Collectors.toUnmodifiableSet());
        this.secret = secret;
    }

    @POST
    @Limited(Rate.SERVICE_TOKEN)
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A token for another service of the suite, or for a partner's system (client credentials)")
    @APIResponse(
            responseCode = "200",
            description = "The token (RFC 6749, 5.1)",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "400",
            description = "Refused (RFC 6749, 5.2)",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "401",
            description = "Neither a service of the suite nor a partner (RFC 6749, 5.2)",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<Map<String, Object>> issue(
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret,
            @HeaderParam("Authorization") String authorization) {
        if (!"client_credentials".equals(grantType)) {
            return refused(RestResponse.Status.BAD_REQUEST, "unsupported_grant_type");
        }
        Client client = Client.from(authorization).orElseGet(() -> new Client(clientId, clientSecret));
        if (!client.isWhole()) {
            return unknown();
        }
        if (isService(client)) {
            UUID account = AccessTokens.accountOf(client.id());
            return tokens.issueToService(client.id())
                    .map(token -> issued(token, account, AccessTokens.SYSTEM_GROUPS))
                    .orElseGet(() -> refused(RestResponse.Status.BAD_REQUEST, "unauthorized_client"));
        }
        return others.granted(client)
                .map(granted ->
                        issued(tokens.issueTo(granted), granted.principal().accountId(), Clients.GROUPS))
                .orElseGet(this::unknown);
    }

    private RestResponse<Map<String, Object>> unknown() {
        audit.noteStranger("service-token-refused", null);
        return refused(RestResponse.Status.UNAUTHORIZED, "invalid_client");
    }

    private RestResponse<Map<String, Object>> issued(AccessToken token, UUID account, Set<String> groups) {
        audit.noteAccount(account, groups, "service-token-issued", account);
        return answer(
                RestResponse.Status.OK,
                Map.of(
                        "access_token", token.text(),
                        "token_type", "Bearer",
                        "expires_in", AccessTokens.LASTS.toSeconds()));
    }

    private boolean isService(Client client) {
        return services.contains(client.id())
                && secret.filter(own -> MessageDigest.isEqual(bytes(own), bytes(client.secret())))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RestResponse<Map<String, Object>> refused(RestResponse.Status status, String error) {
        return answer(status, Map.of("error", error));
    }

    private static RestResponse<Map<String, Object>> answer(RestResponse.Status status, Map<String, Object> body) {
        return RestResponse.ResponseBuilder.create(status, body)
                .header("Cache-Control", "no-store")
                .build();
    }
}
