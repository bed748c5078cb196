package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_VERSION_UNKNOWN;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Source: tus 1.0, Tus-Resumable: a version that is not spoken here is refused before anything is done, and told which are. */
@Tus
@Provider
public class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (!Tus.VERSION.equals(request.getHeaderString(Tus.RESUMABLE))) {
            throw UPLOAD_VERSION_UNKNOWN.with(Tus.VERSION);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        if (answer.getStatus() == UPLOAD_VERSION_UNKNOWN.status()) {
            answer.getHeaders().putSingle("Tus-Version", Tus.VERSION);
        }
    }
}
