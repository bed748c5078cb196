package org.comity.gateway.identity.token;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

@Path("/.well-known/jwks.json")
@PermitAll
public class KeySetResource {
    private final SigningKeys keys;

    KeySetResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(summary = "The public keys with which access tokens are verified (RFC 7517)")
    public RestResponse<KeySet> keys() {
        return RestResponse.ResponseBuilder.ok(new KeySet(keys.published().stream()
                        .map(KeySetResource::publicPart)
                        .toList()))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    private static Map<String, Object> publicPart(SigningKey key) {
        try {
            PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(key.publicKey());
            jwk.setKeyId(key.id());
            jwk.setUse("sig");
            jwk.setAlgorithm("ES256");
            return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException notPossible) {
            throw new IllegalStateException(notPossible);
        }
    }

    public record KeySet(List<Map<String, Object>> keys) {}
}
