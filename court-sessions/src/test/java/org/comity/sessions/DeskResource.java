package org.comity.sessions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The least service that asks for a token. */
@Path("/desk")
@Authenticated
public class DeskResource {
    @GET
    public void look() {}
}
