package org.comity.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the gateway's token says it. Only for requests that carry a token. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;
    private final HttpHeaders headers;

    @Inject
    Caller(JsonWebToken token, HttpHeaders headers) {
        this.token = token;
        this.headers = headers;
    }

    /** @throws ProblemException NOT_AUTHENTICATED where the token's subject is no account, as that of a service */
    public UUID accountId() {
        try {
            return UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException noAccount) {
            throw HttpProblemCode.NOT_AUTHENTICATED.with();
        }
    }

    /** @throws ProblemException NOT_AUTHENTICATED where the token is of no session, as that of a service */
    public UUID sessionId() {
        return session().orElseThrow(HttpProblemCode.NOT_AUTHENTICATED::with);
    }

    /** The session that the token is of; empty where it is of none, as that of a service. */
    public Optional<UUID> session() {
        return token.<String>claim("sid").map(UUID::fromString);
    }

    /** When the caller last proved who they are; empty for a token that does not tell, as that of a service. */
    public Optional<Instant> provenAt() {
        Object at = token.getClaim("auth_time");
        return at instanceof Number seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    /** The account's display name. */
    public String name() {
        return token.<String>claim("name").orElse("");
    }

    /**
     * The language of the answer, one of {@link Language#SUPPORTED}: the one that this request asks for, or else the one the
     * person chose for the account.
     */
    public Locale locale() {
        return Language.spoken(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .orElseGet(() -> Language.accepted(token.<String>claim("locale").orElse(null)));
    }

    /** The person's own time zone; the court's where none was chosen. */
    public ZoneId zone() {
        return ZoneId.of(token.<String>claim("zoneinfo").orElse("Asia/Shanghai"));
    }

    /** Court code of the staff member, for example 浙01; empty for parties. */
    public Optional<String> court() {
        return token.claim("court");
    }

    /** The codes of the courts for which a partner's system may register cases; empty for everybody else. */
    public Set<String> courts() {
        return token.<String>claim("courts")
                .map(codes -> Set.of(codes.split(" ")))
                .orElse(Set.of());
    }

    /** Whether the caller works for this court; in which group is another question. */
    public boolean isStaffOf(String court) {
        return court().filter(court::equals).isPresent();
    }

    /** Which cases of the caller's court the caller sees by office. */
    public Reach reach() {
        return Reach.of(this::is);
    }

    /**
     * Whether the caller sees a case for its court, not as one who takes part in it.
     *
     * @param court of the case
     * @param assigned whether the case was given to this account; asked only where it matters
     */
    public boolean seesForCourt(String court, Predicate<UUID> assigned) {
        return isStaffOf(court)
                && switch (reach()) {
                    case COURT -> true;
                    case ASSIGNED -> assigned.test(accountId());
                    case NONE -> false;
                };
    }

    public boolean is(String group) {
        return token.getGroups().contains(group);
    }
}
