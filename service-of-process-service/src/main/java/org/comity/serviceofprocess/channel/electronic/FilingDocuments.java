package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The document store of filing-service, asked with this service's own token. */
@RegisterRestClient(configKey = "filing")
@OidcClientFilter
@Path("/api/filing/documents")
interface FilingDocuments {

    /** Read as it comes; each read ends with the read timeout of this client. */
    @GET
    @Path("/{digest}")
    InputStream fetch(@RestPath String digest);
}
