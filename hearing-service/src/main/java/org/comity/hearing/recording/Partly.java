package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.RANGE_NOT_THERE;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bytes as an answer, all of them or the part that was asked for. Source: RFC 9110 section 14. */
final class Partly {
    private Partly() {}

    /**
     * @param length of all there is
     * @param range as the request says it; null for all
     * @param entity of a part
     * @throws org.comity.http.ProblemException RANGE_NOT_THERE
     */
    static Response.ResponseBuilder of(long length, @Nullable String range, Function<ByteRange, Object> entity) {
        try {
            return ByteRange.of(range, length)
                    .map(part -> answer(Response.Status.PARTIAL_CONTENT, part, entity)
                            .header("Content-Range", part.of(length)))
                    .orElseGet(() -> answer(Response.Status.OK, new ByteRange(0, length), entity));
        } catch (ByteRange.NotThere ends) {
            throw RANGE_NOT_THERE.with(length);
        }
    }

    private static Response.ResponseBuilder answer(
            Response.Status status, ByteRange part, Function<ByteRange, Object> entity) {
        return Response.status(status)
                .entity(entity.apply(part))
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", part.length());
    }
}
