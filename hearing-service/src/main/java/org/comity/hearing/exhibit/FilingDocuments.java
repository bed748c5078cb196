package org.comity.hearing.exhibit;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The document store of filing-service, asked with this service's own token. */
@RegisterRestClient(configKey = "filing")
@OidcClientFilter
@Path("/api/filing/documents")
interface FilingDocuments {

    /** Streamed to a temporary file. */
    @GET
    @Path("/{digest}")
    File fetch(@RestPath String digest);
}
