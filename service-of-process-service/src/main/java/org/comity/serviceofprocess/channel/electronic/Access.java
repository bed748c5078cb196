package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CODE_LOCKED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CODE_NOT_ISSUED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CODE_NOT_RIGHT;
import static org.comity.serviceofprocess.problem.ServiceProblem.DELIVERY_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.SESSION_NOT_VALID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.comity.http.ProblemException;

/** With what an addressee gets at the papers: the link of a message, an access code handed over in another way, and then a session. */
@Embeddable
class Access {

    @Embedded
    private DeliveryLink link;

    @Embedded
    private AccessCode code;

    @Embedded
    private DeliverySession session;

    protected Access() {}

    /** By the link with a secret, which goes out in a message or which nobody is told. */
    Access(LinkSecret secret) {
        link = DeliveryLink.of(secret);
    }

    /** The link of before leads nowhere any more. */
    void renew(LinkSecret secret) {
        link = DeliveryLink.of(secret);
    }

    /** A new code, shown once; the one before stops working. */
    String issueCode(Instant now) {
        AccessCode.Issued issued = AccessCode.issue(now);
        code = issued.kept();
        return issued.code();
    }

    /** @throws ProblemException CODE_NOT_ISSUED if there is none */
    void requireCode() {
        if (code == null) {
            throw CODE_NOT_ISSUED.with();
        }
    }

    /** @throws ProblemException DELIVERY_NOT_FOUND for another link: who has none learns of nothing */
    void requireLink(LinkSecret secret) {
        if (!link.isOpenedBy(secret)) {
            throw DELIVERY_NOT_FOUND.with();
        }
    }

    /** @throws ProblemException if this is not the code; counts the try */
    void requireCode(String typed) {
        requireCode();
        if (code.locked()) {
            throw CODE_LOCKED.with();
        }
        if (!code.accepts(typed)) {
            throw code.locked() ? CODE_LOCKED.with() : CODE_NOT_RIGHT.with(code.triesLeft());
        }
    }

    /** @return the token of a session that lasts half an hour; the one before ends */
    String beginSession(Instant now) {
        DeliverySession.Begun begun = DeliverySession.begin(now);
        session = begun.kept();
        return begun.token();
    }

    void endSession() {
        session = null;
    }

    /** @throws ProblemException SESSION_NOT_VALID for another token, or after its time */
    void requireSession(String token, Instant now) {
        if (token == null || session == null || !session.isFor(token, now)) {
            throw SESSION_NOT_VALID.with();
        }
    }

    String appearanceCode(LinkSecret secret) {
        return link.appearanceCode(secret);
    }

    String appearanceCodeDigest() {
        return link.appearanceCodeDigest();
    }

    /** Null while no code was issued. */
    Instant codeIssuedAt() {
        return code == null ? null : code.issuedAt();
    }

    boolean codeLocked() {
        return code != null && code.locked();
    }

    /** Of the session that lasts now; for who has shown its token. */
    Instant sessionBegan() {
        return session.began();
    }

    Instant sessionUntil() {
        return session == null ? null : session.until();
    }
}
