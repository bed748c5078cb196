package org.comity.gateway.identity.openid;

import static org.comity.gateway.problem.GatewayProblem.OPENID_LINKED;
import static org.comity.gateway.problem.GatewayProblem.OPENID_REFUSED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.comity.gateway.secret.Secret;
import org.comity.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The people of the issuer: asked who they are, and whose account is theirs. */
@ApplicationScoped
public class OpenIds {
    /** How long somebody may take to sign in at the issuer. */
    public static final Duration ANSWERED_WITHIN = OpenIdQuestion.LASTS;

    private final OpenIdIssuer issuer;
    private final EntityManager database;
    private final Clock clock;

    OpenIds(OpenIdIssuer issuer, EntityManager database, Clock clock) {
        this.issuer = issuer;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param state as the issuer sent it back
     * @param code as the issuer gave it; null where it sent somebody back without
     */
    @Schema(name = "OpenIdAnswer")
    public record Answer(String state, @Nullable String code) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** @throws ProblemException OPENID_OFF */
    public void requireOn() {
        issuer.require();
    }

    /** Where the browser goes to sign in, and nobody else brings the answer. @throws ProblemException OPENID_OFF, OPENID_SILENT */
    public URI askWhoIsThere(Secret browser, Locale language) {
        Secret state = Secret.random();
        return asked(OpenIdQuestion.whoIsThere(state, browser, clock.instant()), state, language);
    }

    /** Where the holder of an account goes to prove that it is still them. @throws ProblemException OPENID_OFF, OPENID_SILENT */
    public URI askStillThere(UUID accountId, Locale language) {
        Secret state = Secret.random();
        return asked(OpenIdQuestion.stillThere(state, accountId, clock.instant()), state, language);
    }

    private URI asked(OpenIdQuestion question, Secret state, Locale language) {
        URI address = issuer.addressOf(question, state, language);
        QuarkusTransaction.requiringNew().run(() -> database.persist(question));
        return address;
    }

    /** Who came back in this browser. @throws ProblemException OPENID_OFF, OPENID_SILENT, OPENID_REFUSED */
    public OpenIdPerson whoIsThere(Answer answer, Secret browser) {
        return answered(answer, question -> question.isOf(browser));
    }

    /**
     * Who came back where the holder of an account was asked, and is its holder.
     *
     * @throws ProblemException OPENID_OFF, OPENID_SILENT, OPENID_REFUSED
     */
    public OpenIdPerson stillThere(Answer answer, UUID accountId) {
        OpenIdPerson person = answered(answer, question -> question.isOf(accountId));
        if (!accountOf(person).filter(accountId::equals).isPresent()) {
            throw OPENID_REFUSED.with();
        }
        return person;
    }

    /** The issuer is asked outside of any transaction: it may be slow. */
    private OpenIdPerson answered(Answer answer, Predicate<OpenIdQuestion> ofWhoAnswers) {
        issuer.require();
        OpenIdQuestion question =
                QuarkusTransaction.requiringNew().call(() -> taken(new Secret(answer.state()), ofWhoAnswers));
        if (question == null || answer.code() == null || answer.code().isBlank()) {
            throw OPENID_REFUSED.with();
        }
        return issuer.personOf(question, answer.code());
    }

    /** What was asked, and is now asked no more. @return null if it was not, or of somebody else, or too long ago */
    private @Nullable OpenIdQuestion taken(Secret state, Predicate<OpenIdQuestion> ofWhoAnswers) {
        OpenIdQuestion question = database.find(OpenIdQuestion.class, state.digest(), LockModeType.PESSIMISTIC_WRITE);
        if (question == null || !question.isOpen(clock.instant()) || !ofWhoAnswers.test(question)) {
            return null;
        }
        database.remove(question);
        return question;
    }

    /** Whose account somebody of the issuer opens; empty if none. */
    @Transactional
    public Optional<UUID> accountOf(OpenIdPerson person) {
        return Optional.ofNullable(database.find(OpenIdIdentity.class, OpenIdIdentity.Key.of(person)))
                .map(OpenIdIdentity::accountId);
    }

    /** Keeps somebody for half an hour who has no account here. @return by which they are known meanwhile */
    @Transactional
    public Secret expect(OpenIdPerson person) {
        Secret code = Secret.random();
        database.persist(new OpenIdArrival(code, person, clock.instant()));
        return code;
    }

    /** Who is expected by this code, once, in the transaction that gives them an account. @throws ProblemException OPENID_REFUSED */
    @Transactional(Transactional.TxType.MANDATORY)
    public OpenIdPerson takeUp(@Nullable String code) {
        OpenIdArrival arrival =
                database.find(OpenIdArrival.class, new Secret(code).digest(), LockModeType.PESSIMISTIC_WRITE);
        if (arrival == null || !arrival.isOpen(clock.instant())) {
            throw OPENID_REFUSED.with();
        }
        database.remove(arrival);
        return arrival.person();
    }

    /** From now on this person opens this account. @throws ProblemException OPENID_LINKED if somebody else of the issuer does */
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(OpenIdPerson person, UUID accountId) {
        Instant now = clock.instant();
        boolean linked = database.createQuery(
                                "select count(*) from OpenIdIdentity where accountId = ?1 and who.issuer = ?2",
                                Long.class)
                        .setParameter(1, accountId)
                        .setParameter(2, person.issuer().toString())
                        .getSingleResult()
                > 0;
        if (linked || database.find(OpenIdIdentity.class, OpenIdIdentity.Key.of(person)) != null) {
            throw OPENID_LINKED.with();
        }
        database.persist(new OpenIdIdentity(OpenIdIdentity.Key.of(person), accountId, now));
        database.flush();
    }

    /** Whose sessions ended at the issuer. @param session null where all of the account's did */
    public record Ended(Optional<UUID> account, @Nullable String session) {}

    /** @throws ProblemException OPENID_OFF, OPENID_SILENT, OPENID_REFUSED */
    public Ended ended(String logoutToken) {
        OpenIdIssuer.Ended said = issuer.ended(logoutToken);
        URI named = issuer.require();
        Optional<UUID> account = Optional.ofNullable(said.subject())
                .flatMap(subject -> QuarkusTransaction.requiringNew()
                        .call(() -> Optional.ofNullable(database.find(
                                OpenIdIdentity.class, new OpenIdIdentity.Key(named.toString(), subject)))))
                .map(OpenIdIdentity::accountId);
        return new Ended(account, said.session());
    }
}
